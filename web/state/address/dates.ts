// Calendar arithmetic on ISO dates, which sort as text.

/** A day of the calendar, as the API wants it: 2015-02-30 is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** The same day some years away; 29 February becomes the 28th. */
export function yearsFrom(iso: string, years: number): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  const moved = String(Number(year) + years).padStart(4, '0')
  const exists = month !== '02' || day !== '29' || isLeap(Number(moved))
  return `${moved}-${month}-${exists ? day : '28'}`
}

export function dayAfter(iso: string): string {
  const day = new Date(`${iso}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** The same day some months away, or the month's last where it has no such day. */
export function monthsFrom(iso: string, months: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(day, last))
  return first.toISOString().slice(0, 10)
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
