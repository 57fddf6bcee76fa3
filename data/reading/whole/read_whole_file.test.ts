import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

async function typesOf(name: string, text: string): Promise<Record<string, string>> {
  const { columns } = await trial.wholeHere(trial.file(name, text))
  return Object.fromEntries(columns.map((column) => [column.name, column.type]))
}

test('a column of a CSV has a type only where every value has it and loses nothing', async () => {
  const text = `kod;lång;tusen;kapitel;plus;blandat;tal;komma;dag;dag2;tid;sant
0114;1234567890123456;1.250;1.1;+1;1;1.5;1,5;2015-06-30;30.6.2015;2015-06-30 10:00;true
0880;1234567890123457;2.500;1.10;+2;x;-2;-2;2016-02-29;1.7.2015;2015-06-30T11:30:15;FALSE
`
  expect(await typesOf('typer.csv', text)).toEqual({
    kod: 'text',
    lång: 'text',
    tusen: 'text',
    kapitel: 'text',
    plus: 'text',
    blandat: 'text',
    tal: 'number',
    komma: 'number',
    dag: 'date',
    dag2: 'date',
    tid: 'datetime',
    sant: 'boolean',
  })
})

test('what only looks like a date stays text, and so does a day that may be a month', async () => {
  expect(
    await typesOf('dagar.csv', 'a;b;c\n2015-02-30;03/04/2015;2015-06-30\n2015-02-28;05/06/2015;\n'),
  ).toEqual({
    a: 'text',
    b: 'text',
    c: 'date',
  })
})

test('text is untouched, blanks and all', async () => {
  const { parquet } = await trial.wholeHere(trial.file('text.csv', 'a;b\n  två  ord ;1\n"rad\n två";2\n'))
  expect(await trial.sql(`select c1 from read_parquet('${parquet}') order by feature_id`)).toEqual([
    { c1: '  två  ord ' },
    { c1: 'rad\n två' },
  ])
})

test('names that differ only by case, or are missing, are made unique and said', async () => {
  const { columns, notes } = await trial.wholeHere(
    trial.file('namn.csv', 'Namn;namn;;feature_id;NAMN_2\na;b;c;d;e\n'),
  )
  expect(columns.map(({ name, column }) => `${column} ${name}`)).toEqual([
    'c1 Namn',
    'c2 namn_3',
    'c3 column_3',
    'c4 feature_id_2',
    'c5 NAMN_2',
  ])
  expect(notes).toHaveLength(3)
})

test('a row with too many fields stops the reading, which names its line', async () => {
  await expect(trial.wholeHere(trial.file('skev.csv', 'a;b\n1;2\n3;4;5\n'))).rejects.toThrow(
    /line 3 has 3 fields where the header has 2/,
  )
})

const collection = (features: readonly (object | null)[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((geometry, at) => ({ type: 'Feature', properties: { n: at + 1 }, geometry })),
  })

test('geometry of any kind is kept together; heights are left out and said, empty and missing ones are none', async () => {
  const file = trial.file(
    'blandat.geojson',
    collection([
      { type: 'Point', coordinates: [15, 58, 12.5] },
      {
        type: 'LineString',
        coordinates: [
          [15, 58],
          [15.1, 58],
        ],
      },
      {
        type: 'MultiPolygon',
        coordinates: [
          [
            [
              [15, 58],
              [15.1, 58],
              [15.1, 58.1],
              [15, 58],
            ],
          ],
        ],
      },
      null,
      { type: 'Polygon', coordinates: [] },
    ]),
  )
  const { geometry_kind, notes, parquet, rows } = await trial.wholeHere(file)
  expect([geometry_kind, rows]).toEqual(['mixed', 5])
  expect(notes.join()).toContain('heights or measures (Z, M), which were left out: 1')
  const kinds = await trial.sql(
    `select st_geometrytype(geometry)::varchar as kind from read_parquet('${parquet}') order by feature_id`,
  )
  expect(kinds.map(({ kind }) => kind)).toEqual(['POINT', 'LINESTRING', 'MULTIPOLYGON', null, null])
})

test('a FlatGeobuf in which features lack their geometry gives none of them that of another', async () => {
  const path = `${trial.folder}/luckor.fgb`
  await trial.sql(
    `copy (select number, case when number % 3 <> 0 then st_point(400000 + number, 6400000) end as geom from range(3000) as given (number))
     to '${path}' (format gdal, driver 'FlatGeobuf', srs 'EPSG:3006', layer_creation_options 'SPATIAL_INDEX=NO')`,
  )
  const { parquet } = await trial.wholeHere(path)
  // 0, 3, 6, … 2997 have none: a thousand.
  expect(
    await trial.sql(
      `select count(*) filter (geometry is null)::integer as none, count(*) filter (st_x(geometry) = 400000 + c1)::integer as own from read_parquet('${parquet}')`,
    ),
  ).toEqual([{ none: 1000, own: 2000 }])
})

test('places that lie elsewhere altogether stop the reading: the CRS must be wrong', async () => {
  const file = trial.file('bytta.geojson', collection([{ type: 'Point', coordinates: [58, 15] }]))
  await expect(trial.wholeHere(file)).rejects.toThrow(/in line 1: one lies outside the area of use.*swapped/)
})

test('a CRS that nobody knows is refused with how to name it', async () => {
  const file = trial.file('okand.csv', 'easting;northing\n400000;6400000\n')
  await expect(trial.wholeHere(file)).rejects.toThrow(/does not say in which CRS.*--crs EPSG:3006/)
  expect(await trial.wholeHere(file, { crs: 'EPSG:3006' })).toMatchObject({ geometry_kind: 'point' })
})

test('coordinates go by other names too, and are read from their size', async () => {
  const file = trial.file(
    'xy.csv',
    `namn;X;Y\na;6400000;400000\nb;;\nc;fel;400000\n${'d;6400000;400000\n'.repeat(8)}`,
  )
  const { notes, parquet } = await trial.wholeHere(file, { crs: 'EPSG:3006' })
  expect(notes.join()).toContain('no numbers, and so without a place: 1 (line 4)')
  expect(
    await trial.sql(
      `select st_astext(geometry) as place from read_parquet('${parquet}') where feature_id <= 3 order by feature_id`,
    ),
  ).toEqual([{ place: 'POINT (400000 6400000)' }, { place: null }, { place: null }])
})

test('far out a tile of many points holds few, close up all, and none that was seen disappears', async () => {
  // 40,000 points a hundred metres apart, on a square of 20 km: at zoom 8 it lies in one tile of some 87 km with 64 cells to its side.
  const rows = Array.from(
    { length: 40_000 },
    (_, at) => `${500000 + (at % 200) * 100},${6400000 + Math.floor(at / 200) * 100}`,
  )
  const file = trial.file('manga.csv', `easting,northing\n${rows.join('\n')}\n`)
  const { parquet } = await trial.wholeHere(file, { crs: 'EPSG:3006' })
  const [shown] = await trial.sql(
    `select count(*) filter (min_zoom = 0)::integer as at_0, count(*) filter (min_zoom <= 8)::integer as at_8, count(*) filter (min_zoom <= 14)::integer as at_14
     from read_parquet('${parquet}')`,
  )
  expect(Number(shown?.at_0)).toBe(1)
  // The square is 14.7 cells wide at zoom 8: it meets 15 or 16 columns and rows of them.
  expect(Number(shown?.at_8)).toBeGreaterThanOrEqual(14 * 14)
  expect(Number(shown?.at_8)).toBeLessThanOrEqual(17 * 17)
  expect(Number(shown?.at_14)).toBe(40_000)
})
