import { expect, test } from 'vitest'
import { dayBegins, dayEnds, today } from './today.ts'

test('a day in Sweden begins two hours before that of UTC in summer, one in winter', () => {
  expect(dayBegins('2026-06-30').toISOString()).toBe('2026-06-29T22:00:00.000Z')
  expect(dayBegins('2026-11-26').toISOString()).toBe('2026-11-25T23:00:00.000Z')
  expect(today(dayBegins('2026-06-30'))).toBe('2026-06-30')
})

test('the days on which the clock is changed have 23 and 25 hours', () => {
  const hours = (date: string) => (dayEnds(date).getTime() - dayBegins(date).getTime()) / 3600_000
  expect(hours('2026-03-29')).toBe(23)
  expect(hours('2026-10-25')).toBe(25)
  expect(hours('2026-12-31')).toBe(24)
})
