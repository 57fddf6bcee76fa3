import type { ProgrammeMoney } from '../../contract/cases/programme_money.ts'
import type { Product } from '../../product.ts'
import { caseMoney } from './case_money.ts'
import { sumsByYear, sumsOf } from './money_sums.ts'

export async function moneyAt(product: Product, as_of: string): Promise<ProgrammeMoney> {
  const rows = await caseMoney(product, as_of)
  const { programme } = product.region
  const total = sumsOf(rows)
  const left_sek = programme === null ? null : programme.money_sek - total.granted_sek
  return { as_of, programme, total: { ...total, left_sek }, years: sumsByYear(rows) }
}
