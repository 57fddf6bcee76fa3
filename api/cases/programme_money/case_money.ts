// The money of each application at a date, kept until something changes: sums and what lies behind them are made of the same rows.
import { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { applicationStatus } from '../../contract/codes.ts'
import { keptFor } from '../../kept.ts'
import type { Product } from '../../product.ts'

const sql = sqlFile(import.meta.url, './case_money.sql')

const caseMoneyRow = z.object({
  id: z.string(),
  association_name: z.string(),
  status: applicationStatus.nullable(),
  applied_sek: z.number().nullable(),
  received_on: z.string().nullable(),
  /** Null where nothing is granted, or what was granted was withdrawn or rejected. */
  granted_on: z.string().nullable(),
  granted_sek: z.number().nullable(),
  payments: z.array(z.object({ year: z.int(), amount_sek: z.number() })),
})
export type CaseMoney = z.infer<typeof caseMoneyRow>

export const caseMoney: (product: Product, as_of: string) => Promise<readonly CaseMoney[]> = keptFor(
  (as_of: string) => as_of,
  ({ database }, as_of) => database.rows(sql, { as_of }, caseMoneyRow),
  { untilRecorded: true, atMost: 4 },
)
