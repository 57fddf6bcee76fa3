// Orders the derived tables by what they read, and makes anew only what lies downstream of a change.
// One file is one table is one question: data/out/application_cover.sql makes out.application_cover.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { Connection } from './database/connection.ts'
import { quotedIdentifier, sqlFile } from './database/sql_file.ts'
import { readHeader } from './sql_header.ts'

export type DerivedTable = {
  /** 'out.application_cover' */
  readonly name: string
  readonly question: string
  readonly grain: string
  readonly key: string
  readonly reads: readonly string[]
  /** The text that runs: DuckDB's own where there is one, else the portable one. */
  readonly sql: string
  /** The portable text, where another one runs. */
  readonly portable_sql?: string
}

/** The derived tables, each after everything that it reads. */
export const derivedTables: readonly DerivedTable[] = inOrder(readTables())

/** Changes when any derived table would be made otherwise. */
export const pipelineHash = createHash('sha256')
  .update(derivedTables.map(({ name, sql }) => `${name}\n${sql}`).join('\n'))
  .digest('hex')

/** The derived tables that read one of the changed tables, directly or through others, in order. */
export function downstreamOf(changed: readonly string[]): DerivedTable[] {
  const touched = new Set(changed)
  return derivedTables.filter((table) => {
    if (!table.reads.some((name) => touched.has(name))) return false
    touched.add(table.name)
    return true
  })
}

/** Makes the given tables anew, within the transaction that the connection is in; tells before each how many are done. */
export async function makeTables(
  connection: Connection,
  tables: readonly DerivedTable[],
  made?: (done: number) => void,
): Promise<void> {
  for (const [done, table] of tables.entries()) {
    made?.(done)
    const [schema = '', name = ''] = table.name.split('.')
    await connection.run(
      `create or replace table ${quotedIdentifier(schema)}.${quotedIdentifier(name)} as ${table.sql}`,
    )
  }
}

/** `name.sql` is portable and has the header; `name.duckdb.sql` beside it gives the same rows faster. */
function readTables(): DerivedTable[] {
  const files = readdirSync(new URL('./out', import.meta.url)).filter((file) => file.endsWith('.sql'))
  return files
    .filter((file) => !file.endsWith('.duckdb.sql'))
    .map((file) => {
      const portable = sqlFile(import.meta.url, `./out/${file}`)
      const faster = file.replace(/\.sql$/, '.duckdb.sql')
      const header = {
        name: `out.${file.replace(/\.sql$/, '')}`,
        ...readHeader(`data/out/${file}`, portable),
      }
      return files.includes(faster)
        ? { ...header, sql: sqlFile(import.meta.url, `./out/${faster}`), portable_sql: portable }
        : { ...header, sql: portable }
    })
}

function inOrder(tables: readonly DerivedTable[]): DerivedTable[] {
  const ordered: DerivedTable[] = []
  const made = new Set<string>()
  let waiting = [...tables]
  while (waiting.length > 0) {
    const ready = waiting.filter((table) =>
      table.reads.every((name) => made.has(name) || !name.startsWith('out.')),
    )
    if (ready.length === 0)
      throw new Error(
        `These derived tables read each other in a circle, or a table that no file makes: ${waiting.map(({ name }) => name).join(', ')}`,
      )
    for (const table of ready) {
      ordered.push(table)
      made.add(table.name)
    }
    waiting = waiting.filter((table) => !made.has(table.name))
  }
  return ordered
}
