import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadingRequest } from '../reading.ts'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const columns = ['id', 'date', 'granted_sek', 'status', 'municipality_code']
const kinds = { date: 'date', granted_sek: 'sek', status: 'code', municipality_code: 'municipality' } as const

async function column(
  name: 'date' | 'granted_sek' | 'status' | 'municipality_code',
  values: readonly string[],
  request: Partial<ReadingRequest> = {},
) {
  const lines = values.map((value, at) => `${at};"${value}"`)
  const path = trial.file(`${name}.csv`, [`id;${name}`, ...lines].join('\n'))
  const reading = await trial.readHere(path, { columns, kinds, ...request })
  const rows = await trial.rows(reading, name)
  return { reading, values: rows.map((row) => row[name]) }
}

const dates = [
  { written: ['20150630', '20151231'], format: 'YYYYMMDD', read: ['2015-06-30', '2015-12-31'] },
  { written: ['2015/6/30', '2015/12/31'], format: 'YYYY/MM/DD', read: ['2015-06-30', '2015-12-31'] },
  { written: ['3.4.2015', '13.04.2015'], format: 'DD.MM.YYYY', read: ['2015-04-03', '2015-04-13'] },
  { written: ['03/04/2015', '13/04/2015'], format: 'DD/MM/YYYY', read: ['2015-04-03', '2015-04-13'] },
  { written: ['03/04/2015', '04/13/2015'], format: 'MM/DD/YYYY', read: ['2015-03-04', '2015-04-13'] },
  { written: ['03-04-2015', '13-04-2015'], format: 'DD-MM-YYYY', read: ['2015-04-03', '2015-04-13'] },
  {
    written: ['3 april 2015', 'den 1 oktober 2015', '7 May 2015', '30-dec-2015'],
    format: 'D MMMM YYYY',
    read: ['2015-04-03', '2015-10-01', '2015-05-07', '2015-12-30'],
  },
]
for (const { written, format, read } of dates)
  test(`dates written ${format} are read when nothing else can be meant: ${written.join(', ')}`, async () => {
    const { reading, values } = await column('date', [...written, '2016-01-02'])
    expect(values).toEqual([...read, '2016-01-02'])
    expect(reading.date_format).toBe(format)
    expect(reading.notes).toEqual([`date was read as dates written ${format}.`])
  })

test('a date of which nobody can tell day from month is left as it is until somebody says', async () => {
  const written = ['03/04/2015', '05/06/2015', '2015-06-30']
  const unsaid = await column('date', written)
  expect(unsaid.values).toEqual(written)
  expect(unsaid.reading.date_format).toBeUndefined()
  expect(unsaid.reading.notes.join()).toContain('--date-format DD/MM/YYYY')
  const said = await column('date', written, { date_format: 'MM/DD/YYYY' })
  expect(said.values).toEqual(['2015-03-04', '2015-05-06', '2015-06-30'])
  // Both ways of writing in one column settle nothing; what has one reading only is read.
  const both = await column('date', ['03/04/2015', '13/04/2015', '04/13/2015'])
  expect(both.values).toEqual(['03/04/2015', '2015-04-13', '2015-04-13'])
})

test('what is no date under what was said stays as it is', async () => {
  const { values } = await column('date', ['13/04/2015', '31.02.2015', 'i våras'], {
    date_format: 'MM/DD/YYYY',
  })
  expect(values).toEqual(['13/04/2015', '31.02.2015', 'i våras'])
})

test('a date that a sheet has as a number of days is read', async () => {
  await trial.sql(
    `copy (select 1 as id, 42185 as date union all select 2, 42369) to 'FOLDER/days.xlsx' (format gdal, driver 'XLSX')`,
  )
  const reading = await trial.readHere(join(trial.folder, 'days.xlsx'), { columns, kinds })
  // 42,185 days after 30 December 1899, and 184 more.
  expect(await trial.rows(reading, 'date')).toEqual([{ date: '2015-06-30' }, { date: '2015-12-31' }])
  expect(reading.notes).toEqual([
    'date had a number of days instead of a date in 2 rows: they were read as Excel counts them, 42185 as 2015-06-30.',
  ])
  // In a text the same figures are no date.
  expect((await column('date', ['42185'])).values).toEqual(['42185'])
})

test('amounts lose their currency, their blanks and the decimals that are noughts', async () => {
  const { reading, values } = await column('granted_sek', [
    '1 250 000,00 kr',
    '1\u00a0250\u00a0000',
    'SEK 500',
    '500:-',
    '1.250.000',
    '12,50',
    '7',
    'mycket',
  ])
  expect(values).toEqual(['1250000', '1250000', '500', '500', '1250000', '12.5', '7', 'mycket'])
  expect(reading).toMatchObject({
    decimal: 'comma',
    notes: ['granted_sek was read as amounts with a decimal comma.'],
  })
})

test('a mark before three digits is never guessed, but follows the rest of its column or what was said', async () => {
  expect((await column('granted_sek', ['1.250', '300'])).values).toEqual(['1.250', '300'])
  expect((await column('granted_sek', ['1.250', '1.250.000'])).values).toEqual(['1250', '1250000'])
  expect((await column('granted_sek', ['1.250', '300'], { decimal: 'comma' })).values).toEqual([
    '1250',
    '300',
  ])
  expect((await column('granted_sek', ['1,250', '300'], { decimal: 'point' })).values).toEqual([
    '1250',
    '300',
  ])
})

test('told that the comma is the decimal mark, a coordinate with a point in the wrong place is not guessed at', async () => {
  const path = trial.file('said.csv', 'id;easting;northing\n1;412.300,5;6.398.700\n2;412300.5;6398700\n')
  const request = { geometry: 'point', crs: 'EPSG:3006', decimal: 'comma' } as const
  const reading = await trial.readHere(path, request)
  expect(reading.decimal).toBe('comma')
  expect(await trial.rows(reading, 'x, y, geometry_problem')).toEqual([
    { x: 412300.5, y: 6398700, geometry_problem: null },
    { x: null, y: null, geometry_problem: 'easting is not a number: 412300.5' },
  ])
})

test('their words become our codes, whatever their capitals and blanks', async () => {
  const { values } = await column(
    'status',
    ['Under handläggning', ' UNDER  handläggning', 'granted', 'Okänd', 'x'],
    {
      values: { status: { 'under handläggning': 'in_review', Okänd: '' } },
    },
  )
  expect(values).toEqual(['in_review', 'in_review', 'granted', null, 'x'])
  await expect(column('status', ['x'], { values: { okänt: { a: 'b' } } })).rejects.toThrow('okänt')
})

test('the nought that a spreadsheet took from a municipality’s code comes back', async () => {
  const { reading, values } = await column('municipality_code', ['880', '1441', '88'])
  expect(values).toEqual(['0880', '1441', '88'])
  expect(reading.notes.join()).toContain('in 1 rows')
})

test('a column that the person says is not there is not read, whatever it is called', async () => {
  const path = trial.file('none.csv', 'id,date,status\n1,2015-06-30,x\n')
  const reading = await trial.readHere(path, { columns, kinds, rename: { date: '' } })
  expect(reading).toMatchObject({ columns: ['id', 'status'], columns_left_out: ['date'] })
})
