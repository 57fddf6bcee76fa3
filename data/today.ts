// The day of import and of answers is Swedish, wherever the server stands.

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The date in Europe/Stockholm, as 2015-06-30. */
export function today(now: Date): string {
  return stockholm.format(now)
}

const hour_ms = 3600 * 1000

/** The first moment of a date in Europe/Stockholm. */
export function dayBegins(date: string): Date {
  // Midnight there is one or two hours before midnight in UTC.
  const midnight = Date.parse(`${date}T00:00:00Z`)
  const summer = new Date(midnight - 2 * hour_ms)
  return today(summer) === date ? summer : new Date(midnight - hour_ms)
}

/** The moment at which a date is over. */
export function dayEnds(date: string): Date {
  const noon = Date.parse(`${date}T12:00:00Z`)
  return dayBegins(new Date(noon + 24 * hour_ms).toISOString().slice(0, 10))
}
