// A question about what is round or in an area names one that there is.
import { z } from 'zod'
import { sqlFile } from '../../data/database/sql_file.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'

const sql = sqlFile(import.meta.url, './demand_area.sql')

export async function demandArea({ database }: Product, id: string): Promise<void> {
  const found = await database.rows(sql, { id }, z.object({ id: z.string() }))
  if (found.length === 0)
    throw new AppError('not_found', `There is no shortage area "${id}". Its id is in /api/v1/shortage-areas.`)
}
