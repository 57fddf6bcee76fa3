import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

test('a row’s line is where it begins in the file, blank lines and quoted line breaks counted', async () => {
  const path = trial.file('lines.csv', '\n"id","name"\r\n1,"two\nlines"\n\n\n2,"a ""b"", c"\r\n3,5" rör\n')
  const reading = await trial.readHere(path)
  const rows = await trial.rows(reading, 'line::integer as line, id, name, row_problem')
  // Line 1 is blank, 2 the header, 3–4 the first row, 5–6 blank.
  expect(rows).toEqual([
    { line: 3, id: '1', name: 'two\nlines', row_problem: null },
    { line: 7, id: '2', name: 'a "b", c', row_problem: null },
    { line: 8, id: '3', name: '5" rör', row_problem: null },
  ])
})

test('a row with too many or too few fields is named, and the others are read', async () => {
  const reading = await trial.readHere(trial.file('ragged.csv', 'id;name\n1;a\n2\n3;b;c\n4;d;;\n'))
  expect(await trial.rows(reading, 'line::integer as line, id, row_problem')).toEqual([
    { line: 2, id: '1', row_problem: null },
    { line: 3, id: '2', row_problem: 'has 1 fields where the header has 2' },
    { line: 4, id: '3', row_problem: 'has 3 fields where the header has 2' },
    { line: 5, id: '4', row_problem: null },
  ])
})

test('values are trimmed and what is empty is missing', async () => {
  const reading = await trial.readHere(
    trial.file('trim.csv', 'id,name,municipality_code\n" 1",\ta\u00a0,""\n2,  ,"  "\n'),
  )
  expect(await trial.rows(reading, 'id, name, municipality_code')).toEqual([
    { id: '1', name: 'a', municipality_code: null },
    { id: '2', name: null, municipality_code: null },
  ])
})

const encoded = [
  { name: 'UTF-8 with a mark', bytes: Buffer.from('\uFEFFid;name\n1;Åäö €\n'), encoding: 'UTF-8' },
  {
    name: 'Windows-1252',
    bytes: Buffer.from('id;name\n1;\xc5\xe4\xf6 \x80\n', 'latin1'),
    encoding: 'Windows-1252',
  },
  {
    name: 'UTF-16, as Excel’s Unicode text',
    bytes: Buffer.from('\uFEFFid\tname\r\n1\tÅäö €\r\n', 'utf16le'),
    encoding: 'UTF-16',
  },
]
for (const { name, bytes, encoding } of encoded)
  test(`${name} is recognised`, async () => {
    const reading = await trial.readHere(trial.file('encoded.csv', bytes))
    expect(reading.encoding).toBe(encoding)
    expect(await trial.rows(reading, 'line::integer as line, id, name')).toEqual([
      { line: 2, id: '1', name: 'Åäö €' },
    ])
  })

test('comma, semicolon and tab are told apart by the columns that they show', async () => {
  for (const [mark, delimiter] of [
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
  ] as const) {
    const path = trial.file('mark.csv', `id${mark}name${mark}"a;b,c"\n1${mark}"x,y;z"${mark}2\n`)
    const reading = await trial.readHere(path)
    expect(reading).toMatchObject({ delimiter, columns: ['id', 'name'], columns_left_out: ['a;b,c'] })
    expect(await trial.rows(reading, 'name')).toEqual([{ name: 'x,y;z' }])
  }
})

test('a file with a header only has no rows, with or without a line end', async () => {
  for (const text of ['id,name\n', 'id,name', 'id,name\r\n\r\n'])
    expect(await trial.readHere(trial.file('header.csv', text))).toMatchObject({
      rows: 0,
      columns: ['id', 'name'],
    })
})

test('the last row needs no line end, and old line ends do', async () => {
  for (const text of ['id,name\r\n1,a\r\n2,b', 'id,name\r1,a\r2,b\r', 'id,name\n1,a\r\n2,b\n']) {
    const reading = await trial.readHere(trial.file('ends.csv', text))
    expect(await trial.rows(reading, 'line::integer as line, id, name')).toEqual([
      { line: 2, id: '1', name: 'a' },
      { line: 3, id: '2', name: 'b' },
    ])
  }
})

test('columns are found by our name in any case, or by the name that the person gives', async () => {
  const path = trial.file('names.csv', 'ID,Namn,extra\n1,Å,x\n')
  const reading = await trial.readHere(path, { rename: { name: 'Namn' } })
  expect(reading).toMatchObject({ columns: ['id', 'name'], columns_left_out: ['extra'] })
})

test('numbers of places may have a decimal comma and blanks between thousands', async () => {
  const path = trial.file(
    'comma.csv',
    'id;easting;northing\n1;412 300,5;6\u00a0398\u00a0700,25\n2;412300.5;6398700.25\n',
  )
  const reading = await trial.readHere(path, { geometry: 'point', crs: 'EPSG:3006' })
  const place = { x: 412300.5, y: 6398700.25, geometry_problem: null }
  expect(await trial.rows(reading, 'x, y, geometry_problem')).toEqual([place, place])
})

const refused = [
  { title: 'a quote that never closes', text: 'id,name\n1,a\n2,"b\n3,c\n', says: 'line 3 never closes' },
  { title: 'a name that stands twice', text: 'id,name,name\n1,a,b\n', says: '2 columns named name, name' },
  {
    title: 'a missing column',
    text: 'nyckel,name\n1,a\n',
    says: 'lacks the column id. It has: nyckel, name.',
  },
  { title: 'NUL bytes', text: 'id,name\n1,a\n2,\0\n', says: 'NUL bytes' },
  { title: 'prose', text: 'Hej hopp\ni lingonskogen\n', says: 'is text, but no table' },
  { title: 'a web page', text: '<!DOCTYPE html>\n<html>', says: 'is a web page' },
  {
    title: 'a virtual format',
    text: '<OGRVRTDataSource><OGRVRTLayer name="x"/></OGRVRTDataSource>',
    says: 'only points to other files',
  },
  {
    title: 'JSON of another kind',
    text: '{"type": "Topology", "objects": {}}',
    says: 'is JSON but not GeoJSON',
  },
]
for (const { title, text, says } of refused)
  test(`${title} is refused with what to change`, async () => {
    const path = trial.file('refused.csv', text)
    await expect(trial.readHere(path)).rejects.toMatchObject({
      kind: 'bad_input',
      message: expect.stringContaining(says),
    })
  })
