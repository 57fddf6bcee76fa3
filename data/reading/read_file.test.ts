import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from './trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
  // Two places in EPSG:3006; the second row lacks all that may be lacking.
  await trial.sql(`
    create table places as
    select 'Å-1' as id, 'Kråkerö, Östergården' as name, 1441.0::double as code, date '2015-06-30' as seen,
      st_setcrs(st_point(412300.123, 6398700.456), 'EPSG:3006') as geom
    union all
    select 'Å-2', null, 1484, null, st_setcrs(st_point(300500.5, 6460000.25), 'EPSG:3006');
    create table areas as
    select 'B-1' as id, 'Ytterö' as name,
      st_geomfromtext('MULTIPOLYGON Z (((400000 6400000 7, 401000 6400000 7, 401000 6401000 7, 400000 6400000 7)))') as geom`)
})
afterAll(() => trial.end())

const request = {
  columns: ['id', 'name', 'municipality_code', 'valid_from'],
  required: ['id', 'name'],
  geometry: 'point',
  rename: { municipality_code: 'code', valid_from: 'seen' },
} as const

const expected = [
  { id: 'Å-1', name: 'Kråkerö, Östergården', municipality_code: '1441', valid_from: '2015-06-30' },
  { id: 'Å-2', name: null, municipality_code: '1484', valid_from: null },
]

/** Each writes the table of places its own way. */
const written = [
  {
    file: 'p.gpkg',
    copy: `places to 'FOLDER/p.gpkg' (format gdal, driver 'GPKG', srs 'EPSG:3006')`,
    format: 'GeoPackage',
  },
  {
    file: 'p.fgb',
    copy: `places to 'FOLDER/p.fgb' (format gdal, driver 'FlatGeobuf', srs 'EPSG:3006', layer_creation_options 'SPATIAL_INDEX=NO')`,
    format: 'FlatGeobuf',
  },
  {
    file: 'p.geojson',
    copy: `places to 'FOLDER/p.geojson' (format gdal, driver 'GeoJSON', srs 'EPSG:3006')`,
    format: 'GeoJSON',
  },
  {
    file: 'p.shp',
    copy: `places to 'FOLDER/p.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006', layer_creation_options 'ENCODING=UTF-8')`,
    format: 'Shapefile',
  },
  { file: 'p.parquet', copy: `places to 'FOLDER/p.parquet'`, format: 'GeoParquet' },
  {
    file: 'p.xlsx',
    copy: `(select id, name, code, seen, st_x(geom) as easting, st_y(geom) as northing from places) to 'FOLDER/p.xlsx' (format gdal, driver 'XLSX')`,
    format: 'Excel (.xlsx)',
    line: 2,
  },
  {
    file: 'p.csv',
    copy: `(select id, name, code::integer as code, seen, st_x(geom) as easting, st_y(geom) as northing from places) to 'FOLDER/p.csv' (header)`,
    format: 'CSV',
    line: 2,
  },
]

for (const { file, copy, format, line = 1 } of written)
  test(`${format} comes back as it was written: text, numbers, dates, gaps and places`, async () => {
    await trial.sql(`copy ${copy}`)
    const named = line === 2 ? { crs: 'EPSG:3006' } : {}
    const reading = await trial.read(join(trial.folder, file), { ...request, ...named })
    expect(reading).toMatchObject({ format, rows: 2, crs: 'EPSG:3006', columns: request.columns })
    const rows = await trial.rows(reading)
    expect(rows).toMatchObject(expected)
    expect(rows.map((row) => Number(row.line))).toEqual([line, line + 1])
    expect(rows.map((row) => row.geometry_problem)).toEqual([null, null])
    for (const [at, x, y] of [
      [0, 412300.123, 6398700.456],
      [1, 300500.5, 6460000.25],
    ] as const) {
      expect(Math.abs(Number(rows[at]?.x) - x)).toBeLessThan(0.001)
      expect(Math.abs(Number(rows[at]?.y) - y)).toBeLessThan(0.001)
    }
  })

test('a zipped shapefile is read by the name of its layer, wherever it lies in the zip', async () => {
  await trial.sql(`copy areas to 'FOLDER/a.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006')`)
  const parts = ['.shp', '.shx', '.dbf', '.prj']
  const files = Object.fromEntries(
    parts.map((part) => [`karta/Områden${part.toUpperCase()}`, readFileSync(join(trial.folder, `a${part}`))]),
  )
  const zip = trial.file('a.zip', Buffer.from(zipSync({ ...files, 'läs mig.txt': Buffer.from('hej') })))
  const reading = await trial.readHere(zip, { geometry: 'polygon' })
  expect(reading).toMatchObject({ format: 'zipped Shapefile', layer: 'Områden', crs: 'EPSG:3006', rows: 1 })
  const [row] = await trial.rows(reading, 'id, name, st_astext(st_geomfromwkb(geometry)) as shape')
  // A shapefile turns rings clockwise; the height is gone.
  expect(row).toEqual({
    id: 'B-1',
    name: 'Ytterö',
    shape: 'POLYGON ((400000 6400000, 401000 6401000, 401000 6400000, 400000 6400000))',
  })
})

test('a shapefile without .cpg is read in Windows-1252, dashes and all', async () => {
  await trial.sql(
    `copy (select 'C-1' as id, 'Sjövik' as name, geom from areas) to 'FOLDER/c.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006', layer_creation_options 'ENCODING=ISO-8859-1')`,
  )
  const table = readFileSync(join(trial.folder, 'c.dbf'))
  const at = table.indexOf(Buffer.from('Sj\u00f6vik', 'latin1'))
  expect(at).toBeGreaterThan(0)
  table[at + 1] = 0x96 // an en dash in Windows-1252, a control character in ISO 8859-1
  table[29] = 0
  trial.file('c.dbf', table)
  await trial.sql(`copy (select '' as nothing) to 'FOLDER/c.cpg' (header false)`)
  const reading = await trial.readHere(join(trial.folder, 'c.shp'), { geometry: 'polygon' })
  expect(reading.encoding).toBe('CP1252')
  expect(await trial.rows(reading, 'name')).toEqual([{ name: 'S–övik' }])
})

test('GeoJSON without a crs member is longitude, latitude in WGS 84', async () => {
  const point = {
    type: 'Feature',
    properties: { id: 7, name: ' x ' },
    geometry: { type: 'Point', coordinates: [15, 60] },
  }
  const path = trial.file('g.json', JSON.stringify({ type: 'FeatureCollection', features: [point] }))
  const reading = await trial.readHere(path, { geometry: 'point' })
  expect(reading).toMatchObject({ crs: 'EPSG:4326', crs_from: 'format', encoding: 'UTF-8' })
  const [row] = await trial.rows(reading)
  // On the central meridian of SWEREF 99 TM the easting is 500,000 exactly.
  expect(row).toMatchObject({ id: '7', name: 'x', x: expect.closeTo(500_000, 3) })
})

test('GeoJSON with no features is a file of no rows', async () => {
  const path = trial.file('none.json', '{"type": "FeatureCollection", "features": [ ]}')
  expect(await trial.readHere(path, { geometry: 'point' })).toMatchObject({ rows: 0, columns: [] })
})

test('a zip with two shapefiles asks which, by name', async () => {
  await trial.sql(`copy areas to 'FOLDER/e.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006')`)
  const parts = ['.shp', '.shx', '.dbf', '.prj'].map(
    (part) => [part, readFileSync(join(trial.folder, `e${part}`))] as const,
  )
  const both = parts.flatMap(([part, bytes]) => [
    [`nya${part}`, bytes],
    [`gamla${part}`, bytes],
  ])
  const zip = trial.file('two.zip', Buffer.from(zipSync(Object.fromEntries(both))))
  await expect(trial.readHere(zip, { geometry: 'polygon' })).rejects.toThrow('several layers: nya, gamla.')
  await expect(trial.readHere(zip, { layer: 'okänt' })).rejects.toThrow(
    'There is no layer “okänt”. The file has: nya, gamla.',
  )
  expect(await trial.readHere(zip, { geometry: 'polygon', layer: 'gamla' })).toMatchObject({
    layer: 'gamla',
    rows: 1,
  })
})

test('a GeoPackage names its layer, and an unknown one is refused before it is opened', async () => {
  await trial.sql(
    `copy areas to 'FOLDER/one.gpkg' (format gdal, driver 'GPKG', srs 'EPSG:3006', layer_name 'ytor')`,
  )
  const path = join(trial.folder, 'one.gpkg')
  expect(await trial.readHere(path, { geometry: 'polygon' })).toMatchObject({
    layer: expect.any(String),
    rows: 1,
  })
  await expect(trial.readHere(path, { layer: 'okänt' })).rejects.toThrow('There is no layer “okänt”')
})

test('a CRS that only a definition describes is followed', async () => {
  await trial.sql(`copy places to 'FOLDER/d.shp' (format gdal, driver 'ESRI Shapefile', srs 'EPSG:3006')`)
  // EPSG:3006 but for a false easting 100 m greater, as ESRI writes it.
  trial.file(
    'd.prj',
    'PROJCS["mine",GEOGCS["GCS_SWEREF99",DATUM["D_SWEREF99",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500100.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",15.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]',
  )
  const reading = await trial.readHere(join(trial.folder, 'd.shp'), { geometry: 'point' })
  expect(reading).toMatchObject({ crs: '“mine”', crs_from: 'file' })
  expect((await trial.rows(reading, 'x'))[0]).toEqual({ x: expect.closeTo(412200.123, 3) })
})

test('a named CRS wins over the file’s own, and the reading says so', async () => {
  await trial.sql(`copy places to 'FOLDER/n.gpkg' (format gdal, driver 'GPKG', srs 'EPSG:3007')`)
  const reading = await trial.readHere(join(trial.folder, 'n.gpkg'), { geometry: 'point', crs: 'EPSG:3006' })
  expect(reading).toMatchObject({ crs: 'EPSG:3006', crs_from: 'named' })
  expect(reading.notes.join()).toContain('The file says EPSG:3007')
  expect((await trial.rows(reading, 'x'))[0]).toEqual({ x: expect.closeTo(412300.123, 3) })
})

test('the foreign file is the same after as before', async () => {
  const path = trial.file('same.csv', 'id\n1\n')
  const digest = () => createHash('sha256').update(readFileSync(path)).digest('hex')
  const before = digest()
  await trial.read(path)
  expect(digest()).toBe(before)
})
