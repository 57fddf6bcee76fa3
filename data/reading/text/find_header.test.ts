import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { findHeader } from './find_header.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const none = new Set<string>()

test('a header is the first line, unless what stands there is narrow and a wide line of names follows', () => {
  expect(
    findHeader(
      [
        ['a', 'b'],
        ['1', '2'],
      ],
      none,
    ),
  ).toBe(0)
  expect(
    findHeader(
      [
        ['', ''],
        ['a', 'b'],
      ],
      none,
    ),
  ).toBe(1)
  expect(
    findHeader(
      [
        ['Ansökningar 2015', ''],
        ['', ''],
        ['Dnr', 'Förening'],
        ['1', 'a'],
      ],
      none,
    ),
  ).toBe(2)
  // A line of values is no header: the first line then is, for want of a better one.
  expect(
    findHeader(
      [
        ['rubrik', ''],
        ['1', '2'],
        ['3', '4'],
      ],
      none,
    ),
  ).toBe(0)
  expect(
    findHeader(
      [
        ['a', 'b', 'c', 'd', 'e'],
        ['id', 'name', '', '', ''],
      ],
      new Set(['id', 'name']),
    ),
  ).toBe(1)
  expect(findHeader([['', '']], none)).toBeUndefined()
})

const titled = 'Ansökningar om stöd;;\nUttag 2015-06-30;;\n;;\nDnr;Förening;Kommun\n1;Ytterö;1441\n'

test('titles above the header of a CSV are left out, and the reading says so', async () => {
  const rename = { id: 'Dnr', name: 'Förening', municipality_code: 'Kommun' }
  const reading = await trial.readHere(trial.file('titled.csv', titled), { rename })
  expect(reading).toMatchObject({
    header_line: 4,
    rows: 1,
    notes: ['Line 4 names the columns; what stands above it was left out.'],
  })
  expect(await trial.rows(reading, 'line::integer as line, id, name')).toEqual([
    { line: 5, id: '1', name: 'Ytterö' },
  ])
})

test('the person says in which line the columns are named, and is told when there are none', async () => {
  const text = 'gammal;namn\nid;name\n1;a\n'
  const path = trial.file('told.csv', text)
  const reading = await trial.readHere(path, { header_line: 2 })
  expect(reading).toMatchObject({ header_line: 2, rows: 1 })
  await expect(trial.readHere(path, { header_line: 9 })).rejects.toThrow('has no line 9')
})

test('a sheet with a title and blank rows is read from where its columns are named', async () => {
  await trial.sql(
    `copy (select * from (values ('', '', ''), ('', '', ''), ('Dnr', 'Förening', 'Kommun'), ('1', 'Ytterö', '1441'), ('', '', ''), ('2', 'Sjövik', '1484')) as t("Ansökningar 2015", b, c))
     to 'FOLDER/titled.xlsx' (format gdal, driver 'XLSX')`,
  )
  const path = join(trial.folder, 'titled.xlsx')
  const rename = { id: 'Dnr', name: 'Förening', municipality_code: 'Kommun' }
  const told = await trial.readHere(path, { rename, header_line: 4 })
  const found = await trial.readHere(path, { rename })
  expect(found).toEqual({ ...told, parquet: found.parquet })
  // The blank row between the two is no row.
  expect(await trial.rows(found, 'line::integer as line, id, name, municipality_code')).toEqual([
    { line: 5, id: '1', name: 'Ytterö', municipality_code: '1441' },
    { line: 7, id: '2', name: 'Sjövik', municipality_code: '1484' },
  ])
  await expect(trial.readHere(path, { rename, header_line: 2 })).rejects.toThrow('Row 2 of the sheet')
})
