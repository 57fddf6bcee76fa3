// Whether a source is to be refreshed by itself: counted in whole days from the last time, as the daily work comes round.
import type { KeptSource } from '../kept/kept_source.ts'

const days = { daily: 1, weekly: 7, monthly: 30 }
const day_ms = 24 * 3600 * 1000
/** The daily work comes a little earlier or later than the day before. */
const early_ms = 2 * 3600 * 1000

export function isDue(
  { schedule, refreshed_at }: Pick<KeptSource, 'schedule' | 'refreshed_at'>,
  now: Date,
): boolean {
  if (schedule === 'manual') return false
  return (
    refreshed_at === null || now.getTime() - Date.parse(refreshed_at) >= days[schedule] * day_ms - early_ms
  )
}
