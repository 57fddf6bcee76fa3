// Mappings that were saved under a name. They lie in the database, so a backup has them.
import { z } from 'zod'
import { registerName } from '../../api/contract/codes.ts'
import { type Mapping, type MappingContent, mappingContent, mappingName } from '../../api/contract/mapping.ts'
import type { RegisterName } from '../../api/contract/vocabulary.ts'
import type { By } from '../audit/entry.ts'
import type { Database } from '../database/database.ts'
import { sqlFile } from '../database/sql_file.ts'

const listSql = sqlFile(import.meta.url, './list_mappings.sql')
const insertSql = sqlFile(import.meta.url, './insert_mapping.sql')
const removeSql = sqlFile(import.meta.url, './remove_mapping.sql')

const keptContent = mappingContent.omit({ register: true })
const mappingRow = z.object({
  name: mappingName,
  register: registerName,
  content: z.string().transform((text) => keptContent.parse(JSON.parse(text))),
  saved_at: z.string(),
})

/** By name. */
export async function savedMappings(
  database: Database,
  { name = null, register = null }: { name?: string | null; register?: RegisterName | null } = {},
): Promise<Mapping[]> {
  const rows = await database.rows(listSql, { name, register }, mappingRow)
  return rows.map(({ content, ...rest }) => ({ ...rest, ...content }))
}

export async function savedMapping(database: Database, name: string): Promise<Mapping | undefined> {
  const [found] = await savedMappings(database, { name })
  return found
}

/** Under a name that is taken it replaces what was there, and says so. */
export async function saveMapping(
  database: Database,
  name: string,
  { content, now, by }: { content: MappingContent; now: Date; by: By },
): Promise<{ mapping: Mapping; has_replaced: boolean }> {
  const { register, columns, instructions } = content
  // The database keeps whole seconds of it, as the answers show.
  const saved_at = `${now.toISOString().slice(0, 19)}Z`
  const has_replaced = await database.session((connection) =>
    database.change(connection, async (note) => {
      const before = await connection.rows(listSql, { name, register: null }, mappingRow)
      note({
        by,
        action: 'mapping_saved',
        object: ['mapping', name],
        before: before[0]?.content ?? null,
        after: { register, columns, instructions },
      })
      await connection.run(removeSql, { name })
      await connection.run(insertSql, {
        name,
        register,
        content: JSON.stringify({ columns, instructions }),
        saved_at,
      })
      return before.length > 0
    }),
  )
  return { mapping: { name, register, columns, instructions, saved_at }, has_replaced }
}

/** The mapping that was removed; undefined, and nothing changed, where there was none. */
export async function removeMapping(database: Database, name: string, by: By): Promise<Mapping | undefined> {
  const found = await savedMapping(database, name)
  if (!found) return undefined
  await database.session((connection) =>
    database.change(connection, async (note) => {
      const { register, columns, instructions } = found
      const before = { register, columns, instructions }
      note({ by, action: 'mapping_removed', object: ['mapping', name], before })
      await connection.run(removeSql, { name })
    }),
  )
  return found
}
