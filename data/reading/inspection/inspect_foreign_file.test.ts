import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bounds } from '../reading.ts'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const home: Bounds = [11, 57, 15, 59]

const officers = [
  'Ansökningar om stöd, uttag ur diariet;;;;',
  ';;;;',
  'Dnr;Förening;Status;Sökt belopp;Inkom',
  ...Array.from(
    { length: 30 },
    (_, at) =>
      `${100 + at};Byalag ${at % 3};${at % 2 === 0 ? 'Beviljad' : 'Under handläggning'};${at + 1} 000,50 kr;${(at % 27) + 1}/${(at % 9) + 1} 2015`,
  ),
  '130;;Beviljad;;',
].join('\n')

test('an officer’s sheet as CSV shows its header, its encoding, its ways of writing and its values', async () => {
  const path = trial.file('uttag.csv', iconv.encode(officers, 'windows-1252'))
  const found = await trial.inspect(path, { geometry: 'polygon', required: ['id'] })
  expect(found).toMatchObject({
    format: 'CSV',
    layers: [],
    encoding: 'Windows-1252',
    delimiter: 'semicolon',
    decimal: 'comma',
    // Days go up to 27, so nothing but the day can stand first.
    date_format: 'DD/MM/YYYY',
    header_line: 3,
    rows: 31,
    geometry: null,
    crs: null,
    crs_from: null,
    crs_guesses: [],
    places: null,
    notes: ['Line 3 names the columns; what stands above it was left out.'],
  })
  expect(found.columns.map(({ name, looks_like, filled }) => [name, looks_like, filled])).toEqual([
    ['Dnr', 'whole_number', 31],
    ['Förening', 'text', 30],
    ['Status', 'text', 31],
    ['Sökt belopp', 'number', 30],
    ['Inkom', 'date', 30],
  ])
  // 15 of the 30 and the last; 15.
  expect(found.columns[2]?.values).toEqual([
    { value: 'Beviljad', rows: 16 },
    { value: 'Under handläggning', rows: 15 },
  ])
  expect(found.columns[1]?.samples).toEqual(['Byalag 0', 'Byalag 1', 'Byalag 2'])
  expect(found.first_rows).toHaveLength(20)
  expect(found.first_rows[0]).toEqual(['100', 'Byalag 0', 'Beviljad', '1 000,50 kr', '1/1 2015'])
})

test('more than 200 different values are not listed', async () => {
  const rows = (different: number) => Array.from({ length: 500 }, (_, at) => `${at % different},x`).join('\n')
  for (const [different, listed] of [
    [200, 200],
    [201, undefined],
  ] as const) {
    const found = await trial.inspectHere(trial.file('many.csv', `a,b\n${rows(different)}\n`))
    expect(found.columns[0]?.values?.length).toBe(listed)
    expect(found.columns[1]?.values).toEqual([{ value: 'x', rows: 500 }])
  }
})

test('columns of coordinates that nobody names are seen, and the CRS that they fit is guessed', async () => {
  const rows = Array.from(
    { length: 1000 },
    (_, at) => `${at};${6_398_000 + at},5;${412_000 + at},25;${at % 7}`,
  )
  const path = trial.file('platser.csv', ['nyckel;N-koordinat;E-koordinat;antal', ...rows].join('\n'))
  const found = await trial.inspectHere(path, { geometry: 'point', home })
  expect(found.notes).toEqual(['E-koordinat and N-koordinat look like coordinates.'])
  expect(found).toMatchObject({ crs: null, crs_from: null, decimal: 'comma' })
  expect(found.crs_guesses[0]).toEqual({
    crs: 'EPSG:3006',
    name: 'SWEREF 99 TM',
    swap_axes: false,
    fit_pct: 100,
  })
  expect(found.places).toMatchObject({ type: 'FeatureCollection', features: expect.any(Array) })
  const features = Array.isArray(found.places?.features) ? found.places.features : []
  // Every fourth row of a thousand.
  expect(features).toHaveLength(250)
  expect(features[0]).toMatchObject({
    properties: { row: 1 },
    geometry: { type: 'Point', coordinates: [expect.closeTo(13.54, 1), expect.closeTo(57.72, 1)] },
  })
})

test('a CRS that is said is taken, and one that puts the places elsewhere is doubted', async () => {
  const path = trial.file('sagt.csv', 'id,easting,northing\n1,6398700,412300\n2,6398800,412400\n')
  const named = await trial.inspectHere(path, { geometry: 'point', crs: 'EPSG:3006', home })
  expect(named).toMatchObject({ crs: 'EPSG:3006', crs_from: 'named' })
  expect(named.crs_guesses[0]).toMatchObject({ crs: 'EPSG:3006', swap_axes: true, fit_pct: 100 })
  const put = { geometry: 'point', crs: 'EPSG:3006', swap_axes: true, home } as const
  expect((await trial.inspectHere(path, put)).crs_guesses).toEqual([])
  await trial.sql(
    `copy (select 'a' as id, st_point(58.1, 13.5) as geom) to 'FOLDER/vända.gpkg' (format gdal, driver 'GPKG', srs 'EPSG:4326')`,
  )
  const file = await trial.inspectHere(join(trial.folder, 'vända.gpkg'), { geometry: 'point', home })
  expect(file).toMatchObject({ crs: 'EPSG:4326', crs_from: 'file' })
  expect(file.crs_guesses[0]).toMatchObject({ crs: 'EPSG:4326', name: 'WGS 84', swap_axes: true })
})

test('a GeoPackage of several layers shows them all and what kinds of geometry the chosen one has', async () => {
  await trial.sql(`
    create or replace table ytor as
    select 1 as id, st_geomfromtext('POLYGON((400000 6400000, 401000 6400000, 401000 6401000, 400000 6400000))') as geom
    union all select 2, st_geomfromtext('POLYGON((412200 6398600, 412400 6398800, 412400 6398600, 412200 6398800, 412200 6398600))')
    union all select 3, null;
    copy ytor to 'FOLDER/flera.gpkg' (format gdal, driver 'GPKG', srs 'EPSG:3006', layer_name 'ytor', geometry_type 'POLYGON')`)
  const path = join(trial.folder, 'flera.gpkg')
  const found = await trial.inspectHere(path, { geometry: 'polygon', home })
  expect(found).toMatchObject({
    format: 'GeoPackage',
    crs: 'EPSG:3006',
    crs_from: 'file',
    rows: 3,
    geometry: { point: 0, line: 0, polygon: 2, other: 0, none: 1, invalid: 1 },
    crs_guesses: [],
  })
  expect(found.layers).toEqual([{ name: found.layer, rows: 3 }])
  expect(found.places?.features).toHaveLength(2)
})

test('a sheet is looked at without a word of which one is meant', async () => {
  await trial.sql(
    `copy (select 'Dnr' as id, 42185 as datum union all select 'x', 42186) to 'FOLDER/blad.xlsx' (format gdal, driver 'XLSX')`,
  )
  const found = await trial.inspectHere(join(trial.folder, 'blad.xlsx'), { columns: ['nyckel'] })
  expect(found).toMatchObject({ format: 'Excel (.xlsx)', rows: 2, header_line: 1 })
  expect(found.columns.map(({ name }) => name)).toEqual(['id', 'datum'])
})

test('what a person can mend is a note; a damaged file is an error', async () => {
  const path = trial.file('fel.csv', 'id;name\n1;a\n2\n')
  const found = await trial.inspectHere(path, {
    layer: 'okänt',
    encoding: 'EBCDIK',
    header_line: 99,
    rename: { id: 'saknas' },
    crs: 'EPSG:99999',
    geometry: 'point',
  })
  expect(found.rows).toBe(2)
  expect(found.notes.join()).toContain('“EBCDIK” is not known')
  expect(found.notes.join()).toContain('1 rows have more or fewer fields')
  const cut = trial.file('skadad.csv', 'id,name\n1,"a\n')
  await expect(trial.inspect(cut)).rejects.toThrow('never closes')
  await expect(trial.inspect(join(trial.folder, 'finns inte.csv'))).rejects.toThrow('There is no file')
})

test('dates that can be read in two ways are told of', async () => {
  const found = await trial.inspectHere(trial.file('datum.csv', 'id,date\n1,03/04/2015\n2,05/06/2015\n'))
  expect(found.columns[1]?.looks_like).toBe('date')
  expect(found.date_format).toBeUndefined()
  expect(found.notes.join()).toContain('whether day or month stands first')
})

test('a file whose rows have no place at all is looked at', async () => {
  const features = [{ type: 'Feature', properties: { id: 1 }, geometry: null }]
  const path = trial.file('platslös.geojson', JSON.stringify({ type: 'FeatureCollection', features }))
  const found = await trial.inspectHere(path, { geometry: 'point' })
  expect(found).toMatchObject({ rows: 1, crs: 'EPSG:4326', crs_guesses: [], places: { features: [] } })
})
