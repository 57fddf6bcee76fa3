// Every table whose rows change in place, as the schema version that makes it explains it in comments.
import { z } from 'zod'
import type { Database } from '../../data/database/database.ts'
import { schemaVersions } from '../../data/database/schema_version.ts'
import { sqlFile } from '../../data/database/sql_file.ts'

export type KeptTable = {
  readonly name: string
  readonly file: string
  readonly what: string
  readonly columns: readonly {
    readonly column_name: string
    readonly data_type: string
    readonly what: string
  }[]
}

const column = z.object({
  schema_name: z.string(),
  table_name: z.string(),
  column_name: z.string(),
  data_type: z.string(),
})

const made = schemaVersions.flatMap((version) => {
  const sql = sqlFile(import.meta.url, `../../data/database/versions/${version}`)
  return explained(sql).map((one) => ({ ...one, file: `data/database/versions/${version}` }))
})

/** In the order of their names. What nobody has explained stops it. */
export async function keptTables(database: Database): Promise<KeptTable[]> {
  const columns = await database.rows(sqlFile(import.meta.url, './kept_columns.sql'), {}, column)
  const nameOf = (one: z.infer<typeof column>) => `${one.schema_name}.${one.table_name}`
  return [...new Set(columns.map(nameOf))].map((name) => {
    const table = made.find((one) => one.name === name && one.column === undefined)
    if (!table) throw new Error(`${name} has no comment above the statement that makes it.`)
    return {
      name,
      file: table.file,
      what: table.what,
      columns: columns
        .filter((one) => nameOf(one) === name)
        .map(({ column_name, data_type }) => ({
          column_name,
          data_type,
          what: made.find((one) => one.name === name && one.column === column_name)?.what ?? '',
        })),
    }
  })
}

type Explained = { readonly name: string; readonly column?: string; readonly what: string }

/** Tables and columns with a comment above them. The comment at the top is of the file. */
export function explained(sql: string): Explained[] {
  const found: Explained[] = []
  let comment: string[] = []
  let table = ''
  for (const line of sql.replace(/^(--.*\n)+/, '').split('\n')) {
    const said = /^\s*-- (.*)$/.exec(line)?.[1]
    if (said !== undefined) {
      comment.push(said)
      continue
    }
    const [, makes, , adds_to, added] =
      /^create (?:table|view) ([\w.]+)|^(alter table ([\w.]+) add column (\w+))/.exec(line) ?? []
    const listed = /^ {2}(\w+) /.exec(line)?.[1]
    if (makes) table = makes
    const name = makes ?? adds_to ?? table
    const column = makes ? undefined : (added ?? listed)
    if (comment.length > 0 && (makes || column)) {
      const what = comment.join(' ')
      found.push(column === undefined ? { name, what } : { name, column, what })
    }
    comment = []
  }
  return found
}
