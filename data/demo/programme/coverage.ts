// The rows of the coverage register: fibre as planned, and the older nets beside it.
import type { Address } from '../ground/addresses.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import { addDays, reportDates, reportFrom } from './calendar.ts'
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
const fibreOperators = ['Västkustfiber', 'Dalslandsnät', 'Slättens Stadsnät', 'Sjuhärads Öppna Nät', 'Vänerfiber', 'Götaljus', 'Byafiber Väst', 'Skärgårdsnät']
const copperOperator = 'Rikskoppar'
const cableOperator = 'Kabelvision Väst'
const radioOperator = 'Bygdens Radiolänk'

export function makeCoverage(addresses: readonly Address[], fibre: FibreDates): CoverageRow[] {
  const random = randomFor('coverage')
  return addresses.flatMap((address) => {
    const date = fibre.get(address)
    return [...(date ? fibreRows(address, date, random) : []), ...olderRows(address, date, random)]
  })
}

function fibreRows(address: Address, date: string, random: Random): CoverageRow[] {
  const row = { address_id: address.id, technology: 'fibre' as const, operator: fibreOperator(address) }
  if (random.chance(0.79)) return [{ ...row, state: 'connected', valid_from: date, valid_to: changeOf(date, random) }].flatMap((first) => (first.valid_to ? [first, { ...first, operator: otherOperator(first.operator), valid_from: first.valid_to, valid_to: '' }] : [first])) as CoverageRow[]
  const joined = random.chance(0.35) ? reportFrom(addDays(date, random.integer(200, 1400))) : undefined
  const passed: CoverageRow = { ...row, state: 'passed', valid_from: date, valid_to: joined ?? '' }
  return joined ? [passed, { ...row, state: 'connected', valid_from: joined, valid_to: '' }] : [passed]
}
