import { expect, test } from 'vitest'
import { dateParameter } from '../../../api/contract/question.ts'
import { dayAfter, isDate, monthsFrom, yearsFrom } from './dates.ts'

test('a date is a day of the calendar, as the API reads it', () => {
  const said = [
    '2015-06-30',
    '2016-02-29',
    '2015-02-29',
    '2015-02-30',
    '2015-13-01',
    '2015-6-30',
    '0000-01-01',
  ]
  said.push(
    '',
    'x',
    '2015-06-30T00:00',
    '12015-06-30',
    '2015-00-10',
    '1900-02-29',
    '2000-02-29',
    '9999-12-31',
  )
  expect(said.map(isDate)).toEqual(said.map((text) => dateParameter.safeParse(text).success))
})

test('a year before leap day is 28 February, four years before is leap day', () => {
  expect(yearsFrom('2016-02-29', -1)).toBe('2015-02-28')
  expect(yearsFrom('2016-02-29', -4)).toBe('2012-02-29')
  expect(yearsFrom('2015-06-30', 1)).toBe('2016-06-30')
  expect(yearsFrom('2000-02-29', -100)).toBe('1900-02-28')
})

test('the day after New Year’s Eve is in the next year', () => {
  expect(dayAfter('2015-12-31')).toBe('2016-01-01')
  expect(dayAfter('2016-02-28')).toBe('2016-02-29')
})

test('a month from a month’s last day is the next month’s last, where it has no such day', () => {
  expect(monthsFrom('2015-01-31', 1)).toBe('2015-02-28')
  expect(monthsFrom('2016-03-31', -1)).toBe('2016-02-29')
  expect(monthsFrom('2015-06-30', -7)).toBe('2014-11-30')
})
