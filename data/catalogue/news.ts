// What became of published layers, version by version. What of it may be told is decided in api/catalogue/news.
import { z } from 'zod'
import { versionFacts } from '../../api/contract/catalogue/publishing.ts'
import type { Connection } from '../database/connection.ts'
import { sqlFile } from '../database/sql_file.ts'

const newsSql = sqlFile(import.meta.url, './news.sql')
const newsRow = z.object({
  layer_id: z.string(),
  number: z.int(),
  state: versionFacts.shape.state,
  title: z.string(),
  abstract: z.string(),
  /** Of the layer as it was described then. */
  k: z.int().nullable(),
  publisher: z.string(),
  issued_at: z.string().nullable(),
  published_at: z.string().nullable(),
  ended_at: z.string().nullable(),
})
export type VersionNews = z.infer<typeof newsRow>

export async function versionNews({ rows }: Pick<Connection, 'rows'>): Promise<VersionNews[]> {
  return rows(newsSql, {}, newsRow)
}
