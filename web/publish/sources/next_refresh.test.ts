import { expect, test } from 'vitest'
import { nextRefresh } from './next_refresh.ts'

const now = new Date('2026-11-26T12:00:00Z')

test('a source is fetched again as many days after the last time as its schedule says', () => {
  const refreshed_at = '2026-11-26T04:00:00Z'
  expect(nextRefresh({ schedule: 'daily', refreshed_at }, now)).toBe('2026-11-27')
  expect(nextRefresh({ schedule: 'weekly', refreshed_at }, now)).toBe('2026-12-03')
  expect(nextRefresh({ schedule: 'monthly', refreshed_at }, now)).toBe('2026-12-26')
})

test('one whose time has come, or that was never fetched, is fetched soon; one without a schedule by hand', () => {
  expect(nextRefresh({ schedule: 'daily', refreshed_at: '2026-11-24T04:00:00Z' }, now)).toBe('soon')
  expect(nextRefresh({ schedule: 'weekly', refreshed_at: null }, now)).toBe('soon')
  expect(nextRefresh({ schedule: 'manual', refreshed_at: null }, now)).toBe('by_hand')
})
