import { expect, test } from 'vitest'
import { axisOf, curvePaths, monthAfter, nearestMonth, yearMarks } from './curve.ts'

const months = [
  { as_of: '2014-10-31', remaining: 20 },
  { as_of: '2014-11-30', remaining: 20 },
  { as_of: '2014-12-31', remaining: 10 },
  { as_of: '2015-01-31', remaining: 5 },
]

test('the axis ends with the last year that is known, or where the date shown lies beyond it', () => {
  expect(axisOf(months, '2015-02-10', '2014-12-31')).toEqual({
    from: '2014-10-31',
    to: '2015-12-31',
    highest: 20,
  })
  expect(axisOf(months, '2015-02-10', '2017-05-01').to).toBe('2017-05-01')
})

test('the curve holds each figure until the end of the month that changed it', () => {
  // 92 days from 31 October to 31 January: 30, 61 and 92 of them; ten pixels for 20 areas, so half of it for 10.
  const axis = { from: '2014-10-31', to: '2015-01-31', highest: 20 }
  const { line, end } = curvePaths(months, axis, { width: 92, height: 10 })
  expect(line).toBe('M0 0H30V0H61V5H92V7.5')
  expect(end).toEqual({ x: 92, y: 7.5 })
})

test('a step goes to the next month’s end, from within a month to its own, and stops at both ends', () => {
  expect(monthAfter(months, '2014-11-30', 1)?.as_of).toBe('2014-12-31')
  expect(monthAfter(months, '2014-12-10', 1)?.as_of).toBe('2014-12-31')
  expect(monthAfter(months, '2014-12-10', -1)?.as_of).toBe('2014-11-30')
  expect(monthAfter(months, '2014-12-10', -12)?.as_of).toBe('2014-10-31')
  expect(monthAfter(months, '2019-01-01', 1)?.as_of).toBe('2015-01-31')
  expect(monthAfter(months, '2019-01-01', -1)?.as_of).toBe('2015-01-31')
})

test('a place on the axis means the month whose end is nearest', () => {
  const axis = { from: '2014-10-31', to: '2015-01-31', highest: 20 }
  expect(nearestMonth(months, axis, 0.3)?.as_of).toBe('2014-11-30')
  expect(nearestMonth(months, axis, 1)?.as_of).toBe('2015-01-31')
})

test('years stand where there is room for their numbers', () => {
  const axis = { from: '2012-01-31', to: '2020-12-31', highest: 1 }
  expect(yearMarks(axis, 800).map(({ year }) => year)).toEqual([
    '2013',
    '2014',
    '2015',
    '2016',
    '2017',
    '2018',
    '2019',
    '2020',
  ])
  expect(yearMarks(axis, 200).map(({ year }) => year)).toEqual(['2013', '2015', '2017', '2019'])
})
