// The hours at which digests are made: Swedish ones, wherever the server stands.
import { digestHour } from '../../api/contract/following/following_codes.ts'
import { today } from '../today.ts'

const hour_ms = 3600 * 1000
const hourInStockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  hourCycle: 'h23',
})

export type DigestHours = { readonly daily: Date; readonly weekly: Date }

/** The last one at or before a moment, of each day and of Mondays. */
export function lastDigestHours(now: Date): DigestHours {
  const this_day = digestHourOf(today(now))
  const daily = this_day <= now ? this_day : digestHourOf(dayBefore(today(now), 1))
  const date = today(daily)
  const daysSinceMonday = (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7
  return { daily, weekly: digestHourOf(dayBefore(date, daysSinceMonday)) }
}

function digestHourOf(date: string): Date {
  const asIfUtc = Date.parse(`${date}T${String(digestHour).padStart(2, '0')}:00:00Z`)
  const inSummer = new Date(asIfUtc - 2 * hour_ms)
  return Number(hourInStockholm.format(inSummer)) === digestHour ? inSummer : new Date(asIfUtc - hour_ms)
}

function dayBefore(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) - days * 24 * hour_ms).toISOString().slice(0, 10)
}
