import { expect, test } from 'vitest'
import { monthsBegin } from './past.svelte.ts'

test('months are counted from a 31st, or they would end on the 30th', () => {
  expect(monthsBegin('2012-01-01')).toBe('2012-01-31')
  expect(monthsBegin('2013-11-05')).toBe('2013-10-31')
  expect(monthsBegin('2016-02-29')).toBe('2016-01-31')
})
