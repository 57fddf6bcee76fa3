const day_ms = 24 * 3600 * 1000

/** The moment so many days ago, as SQL takes it. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * day_ms).toISOString()
}
