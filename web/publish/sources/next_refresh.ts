// When a source is fetched by itself the next time: counted in whole days from the last, as the server counts them.
import type { SourceSchedule } from '../../../api/contract/catalogue/source_codes.ts'

const days: Readonly<Record<Exclude<SourceSchedule, 'manual'>, number>> = { daily: 1, weekly: 7, monthly: 30 }
const day_ms = 24 * 3600 * 1000

/** An ISO date; `soon` where its time has come, `by_hand` where nothing is done by itself. */
export function nextRefresh(
  { schedule, refreshed_at }: { readonly schedule: SourceSchedule; readonly refreshed_at: string | null },
  now: Date,
): string {
  if (schedule === 'manual') return 'by_hand'
  if (refreshed_at === null) return 'soon'
  const due = new Date(Date.parse(refreshed_at) + days[schedule] * day_ms)
  return due <= now ? 'soon' : due.toISOString().slice(0, 10)
}
