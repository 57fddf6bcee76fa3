// The days of a market consultation, in Sweden.
import {
  type ConsultationState,
  consultationDaysAtLeast,
} from '../../../api/contract/dialogue/consultation_codes.ts'

const day_ms = 24 * 3600 * 1000

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day_ms).toISOString().slice(0, 10)
}

export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day_ms)
}

/** The last day on which a reply is taken, where nobody says a later one. */
export function usualClosing(opens_on: string): string {
  return daysAfter(opens_on, consultationDaysAtLeast)
}

type Dates = {
  readonly opens_on: string
  readonly closes_on: string
  readonly published_at: string | null
  readonly closed_at: string | null
}

export function stateAt(
  { opens_on, closes_on, published_at, closed_at }: Dates,
  day: string,
): ConsultationState {
  if (published_at === null) return 'draft'
  if (closed_at !== null) return 'closed'
  if (day < opens_on) return 'announced'
  return day <= closes_on ? 'open' : 'over'
}
