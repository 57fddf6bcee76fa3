// The sources that are registered: their rows, and how they come and go.
import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { metadataKinds, sourceKinds, sourceSchedules } from '../../../api/contract/catalogue/source_codes.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { fromJson } from '../../catalogue/published_layers.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { forgetRefreshes } from './kept_refreshes.ts'

const sourcesSql = sqlFile(import.meta.url, './sources.sql')
const insertSql = sqlFile(import.meta.url, './insert_source.sql')
const changeSql = sqlFile(import.meta.url, './change_source.sql')
const deleteSql = sqlFile(import.meta.url, './delete_source.sql')
const deleteLayersSql = sqlFile(import.meta.url, './delete_source_layers.sql')
const releaseSql = sqlFile(import.meta.url, './release_layers.sql')
const refreshedSql = sqlFile(import.meta.url, './refreshed_source.sql')

const sourceRow = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string().nullable(),
  title: z.string(),
  kind: z.enum(sourceKinds),
  address: z.string(),
  metadata_kind: z.enum(metadataKinds).nullable(),
  metadata_address: z.string().nullable(),
  schedule: z.enum(sourceSchedules),
  offered: z.int(),
  approved: z.int(),
  left_out: z.int(),
  gone: z.int(),
  with_problem: z.int(),
  problems: fromJson(z.array(z.string())),
  created_at: z.string(),
  refreshed_at: z.string().nullable(),
})
export type KeptSource = z.infer<typeof sourceRow>

/** What a person says of it. */
export type SaidOfSource = Pick<
  KeptSource,
  'title' | 'address' | 'metadata_kind' | 'metadata_address' | 'schedule'
>

export async function sources(asked: Asked, id: string | null = null): Promise<KeptSource[]> {
  return asked.rows(sourcesSql, { id }, sourceRow)
}

export async function source(asked: Asked, id: string): Promise<KeptSource | undefined> {
  const [found] = await sources(asked, id)
  return found
}

/** Its id. */
export async function addSource(
  { connection, note, by, now }: Recording,
  given: SaidOfSource & Pick<KeptSource, 'organisation_id' | 'kind'>,
): Promise<string> {
  const id = randomUUID()
  await connection.run(insertSql, { id, ...given, created_at: now.toISOString(), created_by: by.actor })
  note({ by, action: 'source_saved', object: ['source', id], before: null, after: given })
  return id
}

export async function changeSource(
  { connection, note, by }: Recording,
  { id, title, address, metadata_kind, metadata_address, schedule }: KeptSource,
  after: SaidOfSource,
): Promise<void> {
  const before: SaidOfSource = { title, address, metadata_kind, metadata_address, schedule }
  if (isDeepStrictEqual(before, after)) return
  await connection.run(changeSql, { id, ...after })
  note({ by, action: 'source_saved', object: ['source', id], before, after })
}

/** What was taken in from it stays. */
export async function removeSource(
  { connection, note, by }: Recording,
  { id, title, address }: KeptSource,
): Promise<void> {
  await connection.run(releaseSql, { source_id: id })
  await connection.run(deleteLayersSql, { source_id: id, name: null })
  await forgetRefreshes(connection, id)
  await connection.run(deleteSql, { id })
  note({ by, action: 'source_removed', object: ['source', id], before: { title, address } })
}

export async function keepRefreshed(
  { connection, now }: Recording,
  id: string,
  problems: readonly string[],
): Promise<void> {
  await connection.run(refreshedSql, { id, now: now.toISOString(), problems: JSON.stringify(problems) })
}
