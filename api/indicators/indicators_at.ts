// The indicators at some dates, for the county or one municipality.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import { indicatorFields } from '../contract/indicators.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'

const sql = sqlFile(import.meta.url, './indicators_at.sql')
const indicatorsRow = z.object({
  as_of: z.string(),
  municipality_code: z.string().nullable(),
  ...indicatorFields,
})

type Asked = {
  readonly dates: readonly string[]
  readonly passed_m: number
  readonly share_pct: number
  readonly municipality: string | undefined
}

/** One row per date. Throws not_found for a municipality that the register does not have. */
export async function indicatorsAt(product: Product, asked: Asked, signal: AbortSignal) {
  const municipality = asked.municipality ?? null
  const rows = await product.database.rows(sql, { ...asked, municipality }, indicatorsRow, signal)
  if (rows.length === 0)
    throw new AppError(
      'not_found',
      `There is no municipality ${municipality}. The codes are in /api/v1/municipalities.`,
    )
  return rows
}
