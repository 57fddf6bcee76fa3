import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { isLastDay } from './last_day.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

test('a column says in its name that its day is the last one that still counts', () => {
  for (const name of [
    'tom',
    'T.o.m.',
    'Gäller t o m',
    'giltig_tom',
    'GiltigTom',
    'Tomdatum',
    'giltig till och med',
  ])
    expect([name, isLastDay('valid_to', name)]).toEqual([name, true])
  for (const name of ['valid_to', 'Giltig till', 'slutdatum', 'Avförd', 'Tomt', 'atom', 'custom'])
    expect([name, isLastDay('valid_to', name)]).toEqual([name, false])
  expect(isLastDay('valid_from', 'tom')).toBe(false)
})

test('the last day that still counts becomes the first that does not, with a note', async () => {
  const written = [
    '2015-06-30',
    '2016-02-28T12:00',
    '2015-12-31',
    '9999-12-31',
    '',
    'tills vidare',
    '2015-02-30',
  ]
  const path = trial.file(
    'tom.csv',
    ['id;Gäller t.o.m.', ...written.map((day, at) => `${at};${day}`)].join('\n'),
  )
  const request = {
    columns: ['id', 'valid_to'],
    kinds: { valid_to: 'date' },
    rename: { valid_to: 'Gäller t.o.m.' },
  } as const
  const note =
    'Gäller t.o.m. names the last day that still counts: valid_to, the first day that does not, is the day after it.'
  const reading = await trial.readHere(path, request)
  expect((await trial.rows(reading, 'valid_to')).map(({ valid_to }) => valid_to)).toEqual([
    '2015-07-01',
    // 2016 was a leap year; the date of a date-time is the date as written.
    '2016-02-29',
    '2016-01-01',
    '9999-12-31',
    null,
    'tills vidare',
    '2015-02-30',
  ])
  expect(reading.notes).toEqual([note])
  expect((await trial.inspectHere(path, request)).notes).toContain(note)
})

test('our own column, and what others call “till”, stay as they are', async () => {
  const path = trial.file('till.csv', 'id,valid_to\n1,2015-06-30\n')
  const reading = await trial.readHere(path, { columns: ['id', 'valid_to'], kinds: { valid_to: 'date' } })
  expect(await trial.rows(reading, 'valid_to')).toEqual([{ valid_to: '2015-06-30' }])
  expect(reading.notes).toEqual([])
})
