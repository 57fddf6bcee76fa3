// What the refreshings of a source came to, the last fifty of each.
import { z } from 'zod'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { fromJson } from '../../catalogue/published_layers.ts'
import { sqlFile } from '../../database/sql_file.ts'

const insertSql = sqlFile(import.meta.url, './insert_source_refresh.sql')
const deleteSql = sqlFile(import.meta.url, './delete_source_refreshes.sql')
const refreshesSql = sqlFile(import.meta.url, './source_refreshes.sql')
const keptAtMost = 50

const refreshRow = z.object({
  refreshed_at: z.string(),
  approved: z.int(),
  problems: fromJson(z.array(z.string())),
  layer_problems: fromJson(z.array(z.object({ problem: z.string(), layers: z.array(z.string()) }))),
})
export type KeptRefresh = z.infer<typeof refreshRow>

export function sourceRefreshes(asked: Asked, source_id: string): Promise<KeptRefresh[]> {
  return asked.rows(refreshesSql, { source_id }, refreshRow)
}

/** What is wrong with layers is as it is kept of them now. */
export async function keepRefresh(
  { connection, now }: Pick<Recording, 'connection' | 'now'>,
  source_id: string,
  { approved, problems }: Pick<KeptRefresh, 'approved' | 'problems'>,
): Promise<void> {
  const came = { approved, problems: JSON.stringify(problems) }
  await connection.run(insertSql, { source_id, now: now.toISOString(), ...came })
  await connection.run(deleteSql, { source_id, kept: keptAtMost })
}

export async function forgetRefreshes(connection: Recording['connection'], source_id: string): Promise<void> {
  await connection.run(deleteSql, { source_id, kept: 0 })
}
