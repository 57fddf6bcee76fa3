// A second world beside the real one, in memory: every table of the database as a view, to be replaced by what a change
// would make of it. Readers and deliveries go on undisturbed, and nothing of it is left.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Connection } from '../../database/connection.ts'
import type { Database } from '../../database/database.ts'
import { interruptible } from '../../database/interruptible.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'
import { makeMacros } from '../../macros.ts'
import { registersRevision } from '../record/registers_revision.ts'

export type PreviewWorld = {
  readonly connection: Connection
  /** The state of the real world that this one began as. */
  readonly revision: number
  /** Lets a table be made anew here. */
  makeRoomFor(tables: readonly string[]): Promise<void>
}

const catalogueRow = z.object({ name: z.string() })
const tableRow = z.object({ schema_name: z.string(), table_name: z.string() })

export async function inPreviewWorld<T>(
  database: Database,
  signal: AbortSignal | undefined,
  work: (world: PreviewWorld) => Promise<T>,
): Promise<T> {
  return database.session(async (own) => {
    const [real] = await own.rows(sqlFile(import.meta.url, './real_catalogue.sql'), {}, catalogueRow)
    if (!real) throw new Error('The database has no name.')
    const name = `preview_${randomUUID().replaceAll('-', '')}`
    await own.run(`attach ':memory:' as ${name}`)
    try {
      // One transaction, so that all of it sees one state of the real world, however long it takes.
      await own.run('begin transaction')
      const connection = interruptible(own, signal)
      const revision = await furnish(connection, { real: real.name, name })
      return await work({ connection, revision, makeRoomFor: (tables) => makeRoom(connection, tables) })
    } finally {
      await own.run('rollback').catch(() => undefined)
      await own.run(`use ${quotedIdentifier(real.name)}`)
      await own.run(`detach ${name}`)
    }
  })
}

async function furnish(
  connection: Connection,
  { real, name }: { readonly real: string; readonly name: string },
): Promise<number> {
  const tables = await connection.rows(
    sqlFile(import.meta.url, './real_tables.sql'),
    { catalogue: real },
    tableRow,
  )
  const revision = await registersRevision(connection)
  await connection.run(`use ${name}`)
  for (const schema of new Set(tables.map(({ schema_name }) => schema_name)))
    await connection.run(`create schema if not exists ${quotedIdentifier(schema)}`)
  await connection.run('create schema if not exists answers')
  for (const { schema_name, table_name } of tables) {
    const table = `${quotedIdentifier(schema_name)}.${quotedIdentifier(table_name)}`
    await connection.run(`create view ${table} as select * from ${quotedIdentifier(real)}.${table}`)
  }
  // Macros are looked up where the tables are.
  await makeMacros(connection, 'registers/macros')
  await makeMacros(connection, 'answers')
  return revision
}

async function makeRoom(connection: Connection, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    const [schema = '', name = ''] = table.split('.')
    await connection.run(`drop view ${quotedIdentifier(schema)}.${quotedIdentifier(name)}`)
  }
}
