// How old a case is: since it was received, and since anything was last decided of it.
import type { ApplicationStatus } from '../../contract/vocabulary.ts'
import { daysBetween } from '../end_of_case.ts'

type Event = { readonly status: ApplicationStatus; readonly date: string }

/** Of events in the order of their dates; what is dated later than the day counts for nothing yet. */
export function ageOf(events: readonly Event[], as_of: string) {
  const known = events.filter(({ date }) => date <= as_of)
  const received_on = (known.find(({ status }) => status === 'received') ?? known[0])?.date ?? null
  const last_event_on = known.at(-1)?.date ?? null
  return {
    received_on,
    days_since_received: received_on === null ? null : daysBetween(received_on, as_of),
    last_event_on,
    days_since_last_event: last_event_on === null ? null : daysBetween(last_event_on, as_of),
  }
}
