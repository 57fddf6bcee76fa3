// The programme's money, summed: in all and year by year.
import type { MoneySums } from '../../contract/cases/programme_money.ts'
import type { CaseMoney } from './case_money.ts'

export type YearSums = MoneySums & { readonly year: number | null }

/** The years in which anything happened, the oldest first; last what has no year. */
export function sumsByYear(rows: readonly CaseMoney[]): YearSums[] {
  const years = new Set(rows.flatMap(yearsOf))
  return [...years]
    .sort((left, right) => (left ?? Number.POSITIVE_INFINITY) - (right ?? Number.POSITIVE_INFINITY))
    .map((year) => ({ year, ...sumsOf(rows, (one) => one === year) }))
}

export function sumsOf(
  rows: readonly CaseMoney[],
  isMeant: (year: number | null) => boolean = () => true,
): MoneySums {
  const applied = rows.filter((row) => isMeant(yearOf(row.received_on)))
  const granted = rows.filter((row) => row.granted_on !== null && isMeant(yearOf(row.granted_on)))
  const paid = rows.flatMap(({ payments }) => payments).filter(({ year }) => isMeant(year))
  return {
    applications: applied.length,
    applied_sek: sum(applied.map(({ applied_sek }) => applied_sek ?? 0)),
    granted_applications: granted.length,
    granted_sek: sum(granted.map(({ granted_sek }) => granted_sek ?? 0)),
    paid_sek: sum(paid.map(({ amount_sek }) => amount_sek)),
    unpaid_sek: sum(granted.map((row) => Math.max(0, (row.granted_sek ?? 0) - paidOf(row)))),
  }
}

export function yearOf(date: string | null): number | null {
  return date === null ? null : Number(date.slice(0, 4))
}

function yearsOf({ received_on, granted_on, payments }: CaseMoney): (number | null)[] {
  return [
    yearOf(received_on),
    ...(granted_on === null ? [] : [yearOf(granted_on)]),
    ...payments.map(({ year }) => year),
  ]
}

function paidOf({ payments }: CaseMoney): number {
  return sum(payments.map(({ amount_sek }) => amount_sek))
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
