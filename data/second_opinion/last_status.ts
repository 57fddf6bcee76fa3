// The status of an application or project at a date is that of its last event.
import type { IsoDate } from './region.ts'

/** Of events on one date the later in the life cycle counts; no event, no status. */
export function lastStatus<Status extends string>(
  events: readonly { readonly status: Status; readonly date: IsoDate }[],
  { as_of, lifeCycle }: { readonly as_of: IsoDate; readonly lifeCycle: readonly Status[] },
): Status | null {
  const past = events.filter(({ date }) => date <= as_of)
  const lastDate = past
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const onLastDate = past.filter(({ date }) => date === lastDate).map(({ status }) => status)
  return lifeCycle.filter((status) => onLastDate.includes(status)).at(-1) ?? null
}
