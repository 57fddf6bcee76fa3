import type { ProgrammeMoney } from '../../contract/cases/programme_money.ts'
import { keptOf } from '../../kept.ts'
import type { Product } from '../../product.ts'
import { type CaseMoney, caseMoney } from './case_money.ts'
import { sumsByYear, sumsOf } from './money_sums.ts'

const summed = keptOf((rows: readonly CaseMoney[]) => ({ total: sumsOf(rows), years: sumsByYear(rows) }))

export async function moneyAt(product: Product, as_of: string): Promise<ProgrammeMoney> {
  const { total, years } = summed(await caseMoney(product, as_of))
  const { programme } = product.region
  const left_sek = programme === null ? null : programme.money_sek - total.granted_sek
  return { as_of, programme, total: { ...total, left_sek }, years }
}
