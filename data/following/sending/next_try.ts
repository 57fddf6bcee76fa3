// When a message that was not taken is tried again: after a minute, then twice as long each time, a day at most, and given up after three.
const minute_ms = 60_000
const longestWait_ms = 24 * 60 * minute_ms
const givenUpAfter_ms = 3 * 24 * 60 * minute_ms

type Tried = {
  /** How often by now. */
  readonly tries: number
  readonly made_at: Date
  readonly now: Date
  /** From 0 up to 1: so that many that failed together do not come back together. */
  readonly chance: number
}

/** Null where it is given up. */
export function nextTry({ tries, made_at, now, chance }: Tried): Date | null {
  const wait_ms = Math.min(longestWait_ms, minute_ms * 2 ** (tries - 1)) * (0.8 + 0.4 * chance)
  const next = now.getTime() + wait_ms
  return next - made_at.getTime() > givenUpAfter_ms ? null : new Date(next)
}
