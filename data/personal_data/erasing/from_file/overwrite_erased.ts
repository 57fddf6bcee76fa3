// What is deleted from a DuckDB table stays in the file: in its row group until that is rewritten, and then in a block that is free until
// something else is written there. So the small tables that hold personal data are rewritten, and the free blocks filled once with noise.
import { z } from 'zod'
import type { By } from '../../../audit/entry.ts'
import type { Connection } from '../../../database/connection.ts'
import type { Database } from '../../../database/database.ts'
import { filledSql } from '../../../database/filled_sql.ts'
import { sqlFile } from '../../../database/sql_file.ts'

const leftSql = sqlFile(import.meta.url, './is_something_left.sql')
const rewriteSql = sqlFile(import.meta.url, './rewrite_rows.sql')
const freeSql = sqlFile(import.meta.url, './free_blocks.sql')
const fillSql = sqlFile(import.meta.url, './fill_free_blocks.sql')

/** Where something is erased from. */
const tables = [
  'accounts.account',
  'accounts.identity',
  'accounts.role_grant',
  'accounts.session',
  'accounts.token',
  'accounts.invitation',
  'audit.personal_value',
  'deliveries.delivery',
  'cases.handler',
  'cases.saved_view',
  'cases.contact',
  'cases.attachment',
  'cases.draft',
  'cases.consultation_reply',
  'following.subscription',
  'following.outgoing',
  'dialogue.report',
  'dialogue.comment',
]

/** Does nothing where nothing was erased since the last time. Changes wait meanwhile. */
export async function overwriteErased(database: Database, by: By): Promise<void> {
  const [found] = await database.rows(leftSql, {}, z.object({ is_left: z.boolean() }))
  if (!found?.is_left) return
  await database.whileStill(() => database.session(overwrite))
  await database.record(async (_connection, note) =>
    note({ by, action: 'database_rewritten', object: ['database', null] }),
  )
}

async function overwrite(connection: Connection): Promise<void> {
  for (const table of tables) await connection.run(filledSql(rewriteSql, { table }))
  await connection.run('checkpoint')
  const [free] = await connection.rows(freeSql, {}, z.object({ uuids_that_fill_it: z.string() }))
  await connection.run(filledSql(fillSql, { uuids_that_fill_it: free?.uuids_that_fill_it ?? '0' }))
}
