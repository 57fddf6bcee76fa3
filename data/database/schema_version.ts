// The schema moves forward only: each version is one SQL file, run once, in order.
import { readdirSync } from 'node:fs'
import { z } from 'zod'
import { AppError } from '../../api/contract/problem.ts'
import type { Connection } from './connection.ts'
import { sqlFile } from './sql_file.ts'

const hasStateSql = sqlFile(import.meta.url, './has_database_state.sql')
const readStateSql = sqlFile(import.meta.url, './read_database_state.sql')

export type DatabaseState = {
  readonly database_id: string
  readonly schema_version: number
  readonly pipeline_hash: string | null
  readonly demo: 'loading' | 'loaded' | null
}

const stateRow = z.object({
  database_id: z.string(),
  schema_version: z.int(),
  pipeline_hash: z.string().nullable(),
  demo: z.enum(['loading', 'loaded']).nullable(),
})

/** The version files in order; the first is version 1. */
export const schemaVersions = readdirSync(new URL('./versions', import.meta.url))
  .filter((file) => file.endsWith('.sql'))
  .sort()

/** What the file says of itself; undefined in a new one. */
export async function readState(connection: Connection): Promise<DatabaseState | undefined> {
  const [found] = await connection.rows(hasStateSql, {}, z.object({ has_state: z.boolean() }))
  if (!found?.has_state) return undefined
  const [state] = await connection.rows(readStateSql, {}, stateRow)
  return state
}

/** Refuses a database that a newer program made; an older one moves forward. */
export function assertKnownVersion(state: DatabaseState | undefined): void {
  if (state && state.schema_version > schemaVersions.length)
    throw new AppError(
      'conflict',
      `The database has schema version ${state.schema_version}, and this program knows versions up to ${schemaVersions.length}. ` +
        'Start the newer program that wrote it, or restore a backup made with this one: npm run restore -- <backup folder>.',
    )
}

/** Runs the versions that the database has not seen, within the caller's transaction. */
export async function moveForward(connection: Connection, from: number): Promise<void> {
  for (const file of schemaVersions.slice(from))
    await connection.run(sqlFile(import.meta.url, `./versions/${file}`))
  await connection.run(sqlFile(import.meta.url, './set_schema_version.sql'), {
    schema_version: schemaVersions.length,
  })
}
