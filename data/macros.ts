// The macros: one file each, made anew when any of their texts changes.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Connection } from './database/connection.ts'
import { sqlFile } from './database/sql_file.ts'

const folders = ['registers/macros', 'answers'] as const
type Folder = (typeof folders)[number]

type Macro = { readonly name: string; readonly sql: string }

export const macrosHash = createHash('sha256')
  .update(folders.flatMap((folder) => readMacros(folder).map(({ sql }) => sql)).join('\n'))
  .digest('hex')

/** Makes the macros of a folder, each after those that it calls. */
export async function makeMacros(connection: Connection, folder: Folder): Promise<void> {
  const macros = readMacros(folder)
  const made = new Set<string>()
  const make = async (macro: Macro): Promise<void> => {
    if (made.has(macro.name)) return
    made.add(macro.name)
    for (const other of macros) if (other !== macro && macro.sql.includes(`${other.name}(`)) await make(other)
    await connection.run(macro.sql)
  }
  for (const macro of macros) await make(macro)
}

function readMacros(folder: Folder): Macro[] {
  const schema = folder.split('/')[0]
  return readdirSync(new URL(`./${folder}`, import.meta.url))
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({
      name: `${schema}.${file.replace(/\.sql$/, '')}`,
      sql: sqlFile(import.meta.url, `./${folder}/${file}`),
    }))
}
