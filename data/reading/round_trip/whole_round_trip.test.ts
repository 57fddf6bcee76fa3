// Every format that is read becomes a table equal to its source: text, numbers, nulls, dates, truth, geometry.
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import type { WholeReading } from '../whole/whole_reading.ts'
import { awayMacros, columns, expected, type Kind, makeRegion } from './region.ts'
import { writtenFormats } from './written_formats.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
  await makeRegion(trial)
  await trial.sql(awayMacros)
  await trial.sql(
    `create table typed as
     select id, amount, share, is_open, st_setcrs(st_geomfromtext(wkt), 'EPSG:3006') as geom
     from (values
       ('0114', 12, 1.5::double, true, 'POINT (412300.125 6398700.5)'),
       ('0684', null, -0.001::double, false, 'POINT (300500.5 6460000.25)'),
       ('Ä-2', -7, null, null, 'POINT (456789 6543210)')
     ) as given (id, amount, share, is_open, wkt)`,
  )
})
afterAll(() => trial.end())

/** By the names that the file has; a Shapefile cuts them to ten letters. */
async function rowsOf({ parquet, columns: read }: WholeReading, names: readonly string[]) {
  const selected = names.map((name) => {
    const found = read.find((column) => column.name === name || column.name === name.slice(0, 10))
    if (!found) throw new Error(`There is no ${name} among ${read.map((column) => column.name).join(', ')}.`)
    return `${found.column} as ${name}`
  })
  return trial.sql(
    `select ${selected.join(', ')} from read_parquet('${parquet}') order by ${selected[0]?.split(' ')[0]}`,
  )
}

const kinds: readonly Kind[] = ['polygon', 'line', 'point']

for (const written of writtenFormats) {
  const named = [written.format, written.variant].filter(Boolean).join(', ')
  test(`every column comes back typed from ${named}, and its geometry in EPSG:3006`, async () => {
    for (const kind of written.kinds ?? kinds) {
      const code = written.codes[0] ?? 4326
      const stem = `${kind}_${(written.variant ?? '').replace(/\W/g, '')}`
      const path = join(trial.folder, `${stem}${written.ending}`)
      await written.write(trial, { table: `${kind}_${code}`, path, code, kind })
      const reading = await trial.wholeHere(path, written.names_crs ? {} : { crs: `EPSG:${code}` })
      expect(reading, kind).toMatchObject({
        kind: 'vector',
        format: written.format,
        crs: `EPSG:${code}`,
        geometry_kind: kind,
        rows: expected[kind].length,
      })
      const types = reading.columns.map(({ name, type }) => [name.slice(0, 10), type])
      expect(Object.fromEntries(types)).toMatchObject({
        id: 'text',
        name: 'text',
        municipali: 'text',
        valid_from: 'date',
      })
      const rows = await rowsOf(reading, columns)
      // One name is blanks: they are kept where the format keeps them.
      const trimmed = rows.map((row) => ({ ...row, name: String(row.name ?? '').trim() || null }))
      expect(trimmed, kind).toEqual(expected[kind])
      await expectSamePlaces(reading, { kind, code, off_by_m: written.off_by_m ?? 0.001 })
    }
  })
}

type Compared = { kind: Kind; code: number; off_by_m: number }

/** What is in EPSG:3006 already keeps every bit, unless its format rounds; else it lies within a millimetre. */
async function expectSamePlaces(
  { parquet, columns: read }: WholeReading,
  { kind, code, off_by_m }: Compared,
) {
  const id = read.find(({ name }) => name === 'id')?.column
  const isSame = `st_astext(st_normalize(geom::geometry)) = st_astext(st_normalize(geometry::geometry))`
  const isNear = `away(geom::geometry, geometry::geometry) <= ${off_by_m}`
  const condition = code === 3006 && off_by_m <= 0.001 ? isSame : isNear
  const far = await trial.sql(
    `select id from ${kind}_3006 left join (select ${id} as id, geometry from read_parquet('${parquet}')) using (id)
     where not coalesce(${condition}, false)`,
  )
  expect(far, kind).toEqual([])
}

const gdal = (driver: string, more = '') => `(format gdal, driver '${driver}', srs 'EPSG:3006'${more})`
/** Truth is a number where the format knows none. */
const typed = [
  { ending: '.gpkg', options: gdal('GPKG'), truth: 'boolean' },
  { ending: '.fgb', options: gdal('FlatGeobuf'), truth: 'boolean' },
  { ending: '.geojson', options: gdal('GeoJSON', `, layer_creation_options 'RFC7946=NO'`), truth: 'boolean' },
  { ending: '.gml', options: gdal('GML'), truth: 'boolean' },
  { ending: '.parquet', options: '(format parquet)', truth: 'boolean' },
  {
    ending: '.shp',
    options: gdal('ESRI Shapefile', `, layer_creation_options 'ENCODING=UTF-8'`),
    truth: 'integer',
  },
  { ending: '.mif', options: gdal('MapInfo File'), truth: 'integer' },
  { ending: '.csv', options: '(header)', truth: 'boolean', isFlat: true },
  { ending: '.xlsx', options: `(format gdal, driver 'XLSX')`, truth: 'integer', isFlat: true },
  { ending: '.ods', options: `(format gdal, driver 'ODS')`, truth: 'integer', isFlat: true },
]

for (const { ending, options, truth, isFlat } of typed)
  test(`numbers, truth and what is missing come back from ${ending}`, async () => {
    const path = join(trial.folder, `typed${ending}`)
    const from = isFlat
      ? '(select * exclude (geom), st_x(geom) as easting, st_y(geom) as northing from typed)'
      : 'typed'
    await trial.sql(`copy ${from} to '${path}' ${options}`)
    const reading = await trial.wholeHere(path, isFlat ? { crs: 'EPSG:3006' } : {})
    expect(Object.fromEntries(reading.columns.map(({ name, type }) => [name, type]))).toMatchObject({
      id: 'text',
      amount: 'integer',
      share: 'number',
      is_open: truth,
    })
    const is = (value: boolean) => (truth === 'boolean' ? value : value ? '1' : '0')
    expect(await rowsOf(reading, ['id', 'amount', 'share', 'is_open'])).toEqual([
      { id: '0114', amount: '12', share: 1.5, is_open: is(true) },
      { id: '0684', amount: null, share: -0.001, is_open: is(false) },
      { id: 'Ä-2', amount: '-7', share: null, is_open: null },
    ])
  })
