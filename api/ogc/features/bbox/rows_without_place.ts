// Whether a layer has rows without a place: asked once for each of its versions, since a question that lets them through cannot pass over what lies elsewhere.
import { z } from 'zod'
import { filledSql } from '../../../../data/database/filled_sql.ts'
import { sqlFile } from '../../../../data/database/sql_file.ts'
import type { FeatureRelation } from '../../../layers/feature_relation.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { Product } from '../../../product.ts'

const rowsSql = sqlFile(import.meta.url, './rows_without_place.sql')
const row = z.object({ has_rows_without_place: z.boolean() })

const known = new WeakMap<SeenLayer['from'], Promise<boolean>>()

export async function hasRowsWithoutPlace(
  { database }: Pick<Product, 'database'>,
  { from }: SeenLayer,
  { sql, parameters }: FeatureRelation,
): Promise<boolean> {
  // The registers that are layers demand one of every row.
  if (from.origin === 'register') return false
  const asking =
    known.get(from) ??
    database
      .rows(filledSql(rowsSql, { relation: sql }), parameters, row)
      .then(([found]) => found?.has_rows_without_place ?? false)
  known.set(from, asking)
  try {
    return await asking
  } catch (error) {
    known.delete(from)
    throw error
  }
}
