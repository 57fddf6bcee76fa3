// How many rows each register has, and until when they describe the world.
import { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { registerName } from '../../contract/codes.ts'
import type { Product } from '../../product.ts'

const statesSql = sqlFile(import.meta.url, './register_states.sql')
const stateRow = z.object({
  register: registerName,
  rows: z.int(),
  data_as_of: z.string().nullable(),
  first_delivered_at: z.string().nullable(),
  last_delivered_at: z.string().nullable(),
})
export type RegisterState = z.infer<typeof stateRow>

export async function registerStates(product: Product): Promise<RegisterState[]> {
  return product.database.rows(statesSql, {}, stateRow)
}
