import { expect, test } from 'vitest'
import { stepLine } from './step_line.ts'

test('the share holds until the day it was counted anew', () => {
  const days = [
    { day: '2026-11-01', pct: 50 },
    { day: '2026-11-06', pct: 75 },
    { day: '2026-11-11', pct: 100 },
  ]
  // Half of the ten days on: half of the width. 75 per cent of 40 is 30 above the ground.
  expect(stepLine(days, { width: 100, height: 40 })).toBe('M0 20H50V10H100V0')
})

test('one day alone is a point and no division by nothing', () => {
  expect(stepLine([{ day: '2026-11-01', pct: 50 }], { width: 100, height: 40 })).toBe('M0 20')
  expect(stepLine([], { width: 100, height: 40 })).toBe('')
})
