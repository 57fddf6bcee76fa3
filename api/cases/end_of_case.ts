// How long there is until the end date of a case, and whether its passing matters.
import type { ApplicationStatus } from '../contract/vocabulary.ts'

const day_ms = 24 * 3600 * 1000

/** With these an application is done, whatever its end date. */
const doneStatuses: readonly ApplicationStatus[] = ['rejected', 'withdrawn', 'completed', 'paid']

type Ending = {
  readonly ends_on: string | null
  readonly as_of: string
  readonly status: ApplicationStatus | null
}

export function endOfCase({ ends_on, as_of, status }: Ending) {
  if (ends_on === null) return { days_to_end: null, is_end_passed: false }
  const isDone = status !== null && doneStatuses.includes(status)
  return { days_to_end: daysBetween(as_of, ends_on), is_end_passed: ends_on < as_of && !isDone }
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day_ms)
}
