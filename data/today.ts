// The day of import and of answers is Swedish, wherever the server stands.

const stockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' })

/** The date in Europe/Stockholm, as 2015-06-30. */
export function today(now: Date): string {
  return stockholm.format(now)
}
