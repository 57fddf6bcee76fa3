// The scores of public layers, day by day as they were: what a curve is drawn from.
import { z } from 'zod'
import { scoreDimensions } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { Score } from '../../../api/contract/catalogue/score.ts'
import type { Connection } from '../../database/connection.ts'
import type { Database } from '../../database/database.ts'
import { sqlFile } from '../../database/sql_file.ts'

const forgetSql = sqlFile(import.meta.url, './forget_day.sql')
const insertSql = sqlFile(import.meta.url, './insert_scores.sql')
const historySql = sqlFile(import.meta.url, './score_history.sql')

export type ScoredLayer = {
  readonly layer_id: string
  /** Null for the region itself. */
  readonly organisation_id: string | null
  readonly score: Pick<Score, 'stars' | 'dimensions'>
}

/** In place of what was kept of the day before. */
export async function keepScores(
  { record }: Pick<Database, 'record'>,
  scored_on: string,
  layers: readonly ScoredLayer[],
): Promise<void> {
  const rows = layers.map(({ layer_id, organisation_id, score: { stars, dimensions } }) => ({
    layer_id,
    organisation_id,
    points: JSON.stringify({ stars, dimensions }),
  }))
  await record(async (connection) => {
    await connection.run(forgetSql, { scored_on })
    await connection.run(insertSql, { scored_on, rows: JSON.stringify(rows) })
  })
}

const historyRow = z.object({
  scored_on: z.string(),
  dimension: z.enum(scoreDimensions),
  layers: z.int(),
  stars: z.number(),
  points: z.number(),
  of_points: z.number(),
})
export type ScoredDimension = z.infer<typeof historyRow>

/** By day, the earliest first; of the layer or the organisation where one is given. */
export async function scoreHistory(
  { rows }: Pick<Connection, 'rows'>,
  { layer_id, organisation_id }: { layer_id?: string | undefined; organisation_id?: string | undefined },
): Promise<ScoredDimension[]> {
  return rows(
    historySql,
    { layer_id: layer_id ?? null, organisation_id: organisation_id ?? null },
    historyRow,
  )
}
