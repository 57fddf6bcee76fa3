// Use as a table and a curve need it: every day from the first to the last, also those on which nobody asked.
import type { LayerUse } from '../../../api/contract/catalogue/publishing.ts'

export type UsedDay = {
  readonly day: string
  readonly times: number
  readonly by_way: ReadonlyMap<string, number>
}
const dayMs = 86_400_000

export function useByDay(items: LayerUse['items']) {
  const ways = [...new Set(items.map(({ way }) => way))].sort()
  const dates = items.map(({ used_on }) => used_on).sort()
  const days: UsedDay[] = daysBetween(dates[0], dates.at(-1)).map((day) => {
    const that = items.filter(({ used_on }) => used_on === day)
    return { day, times: sum(that), by_way: new Map(that.map(({ way, times }) => [way, times])) }
  })
  return { ways, days, total: sum(items) }
}

function sum(items: LayerUse['items']): number {
  return items.reduce((before, { times }) => before + times, 0)
}

function daysBetween(first: string | undefined, last: string | undefined): string[] {
  if (first === undefined || last === undefined) return []
  const days: string[] = []
  for (let at = Date.parse(first); at <= Date.parse(last); at += dayMs)
    days.push(new Date(at).toISOString().slice(0, 10))
  return days
}
