// The rows of the coverage register: fibre as planned, and the older nets beside it.
import type { Address } from '../ground/addresses.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import { addDays, reportFrom } from './calendar.ts'
import type { FibreDates } from './coverage_plan.ts'

export type CoverageRow = {
  readonly address_id: string
  readonly technology: 'fibre' | 'cable' | 'copper' | 'radio'
  readonly state: 'connected' | 'passed'
  readonly operator: string
  readonly valid_from: string
  readonly valid_to: string
}

/** Invented, all of them. */
const fibreOperators = [
  'Västkustljus',
  'Dalslandsnät',
  'Slättens öppna nät',
  'Sjuhäradsljus',
  'Vänerljus',
  'Götanät',
  'Byaljus Väst',
  'Skärgårdsnät',
]
const copperOperator = 'Rikskoppar'
const cableOperator = 'Kabelvision Väst'
const radioOperator = 'Bygdens radiolänk'

/** A net whose operator went bankrupt: its customers were without until another took over. */
export type Lapse = { readonly houses: ReadonlySet<Address>; readonly from: string; readonly to: string }

export function makeCoverage(
  addresses: readonly Address[],
  fibre: FibreDates,
  lapse: Lapse,
): readonly CoverageRow[] {
  const random = randomFor('coverage')
  const rows: CoverageRow[] = []
  for (const address of addresses) {
    const date = fibre.get(address)
    rows.push(...olderRows(address, date, random))
    if (!date) continue
    rows.push(
      ...(lapse.houses.has(address) ? lapsedRows(address, date, lapse) : fibreRows(address, date, random)),
    )
  }
  return rows
}

function fibreRows(address: Address, date: string, random: Random): CoverageRow[] {
  const operator = operatorAt(address, 0)
  const row = { address_id: address.id, technology: 'fibre', operator } as const
  if (random.chance(0.79)) {
    const changed = random.chance(0.03) ? reportFrom(addDays(date, random.integer(400, 1800))) : undefined
    const first: CoverageRow = { ...row, state: 'connected', valid_from: date, valid_to: changed ?? '' }
    if (!changed) return [first]
    return [first, { ...first, operator: operatorAt(address, 1), valid_from: changed, valid_to: '' }]
  }
  const joined = random.chance(0.35) ? reportFrom(addDays(date, random.integer(200, 1400))) : undefined
  const passed: CoverageRow = { ...row, state: 'passed', valid_from: date, valid_to: joined ?? '' }
  return joined ? [passed, { ...row, state: 'connected', valid_from: joined, valid_to: '' }] : [passed]
}

function lapsedRows(address: Address, date: string, { from, to }: Lapse): CoverageRow[] {
  const row = { address_id: address.id, technology: 'fibre', state: 'connected' } as const
  return [
    { ...row, operator: operatorAt(address, 1), valid_from: date, valid_to: from },
    { ...row, operator: operatorAt(address, 0), valid_from: to, valid_to: '' },
  ]
}

/** Copper is taken down where fibre came first and last in the countryside; cable is in the towns only. */
function olderRows(address: Address, fibre: string | undefined, random: Random): CoverageRow[] {
  const row = { address_id: address.id, state: 'connected' } as const
  const isInTown = address.street.kind === 'town_street'
  const drawn = random.next()
  if (isInTown && drawn < 0.14) {
    return [{ ...row, technology: 'cable', operator: cableOperator, valid_from: '2010-01-01', valid_to: '' }]
  }
  if (drawn < 0.3) {
    const taken = random.chance(0.45)
      ? reportFrom(`201${random.integer(6, 9)}-0${random.integer(1, 9)}-01`)
      : undefined
    const valid_to = taken ?? (fibre && random.chance(0.3) ? (reportFrom(addDays(fibre, 365)) ?? '') : '')
    return [{ ...row, technology: 'copper', operator: copperOperator, valid_from: '2010-01-01', valid_to }]
  }
  if (!isInTown && drawn > 0.95) {
    const valid_from = reportFrom(`201${random.integer(0, 7)}-04-01`) ?? '2012-01-01'
    return [{ ...row, technology: 'radio', operator: radioOperator, valid_from, valid_to: '' }]
  }
  return []
}

function operatorAt({ municipality_code }: Address, turn: number): string {
  return itemAt(fibreOperators, (Number(municipality_code) + 3 * turn) % fibreOperators.length)
}
