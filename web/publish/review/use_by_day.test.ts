import { expect, test } from 'vitest'
import { useByDay } from './use_by_day.ts'

test('a day on which nobody asked is a day too, and each way has its own count', () => {
  const { ways, days, total } = useByDay([
    { used_on: '2026-11-26', way: 'download', times: 2 },
    { used_on: '2026-11-24', way: 'map', times: 5 },
    { used_on: '2026-11-26', way: 'map', times: 1 },
  ])
  expect(ways).toEqual(['download', 'map'])
  expect(days.map(({ day, times }) => [day, times])).toEqual([
    ['2026-11-24', 5],
    ['2026-11-25', 0],
    ['2026-11-26', 3],
  ])
  expect(total).toBe(8)
  expect(useByDay([])).toEqual({ ways: [], days: [], total: 0 })
})
