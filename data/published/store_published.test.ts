import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'
import { storedText } from './fixture/stored_file.ts'
import { publishedTable } from './published_table.ts'

let installation: TestDatabase
beforeAll(async () => {
  installation = await openTestDatabase()
})
afterAll(() => installation.close())

const anyRow = z.record(z.string(), z.unknown())
const csv = `namn;kod;antal;andel;från;easting;northing
Åsa;0114;12;1,5;2015-06-30;400000.125;6400000
Ö "b";0684;;2,25;;410000;6410000
c;0001;7;;2016-02-29;;
`

const store = async (name: string, text: string, crs?: string) =>
  (await storedText(installation, { name, text, crs })).id

test('a file becomes a typed table, with its row in the catalogue', async () => {
  const id = await store('tabell.csv', csv, 'EPSG:3006')
  const { rows } = installation.database
  expect(
    await rows(
      `select feature_id, c1, c2, c3, c4, c5, st_astext(geometry) as place from ${publishedTable(id)} order by feature_id`,
      {},
      anyRow,
    ),
  ).toEqual([
    {
      feature_id: '1',
      c1: 'Åsa',
      c2: '0114',
      c3: '12',
      c4: 1.5,
      c5: '2015-06-30',
      place: 'POINT (400000.125 6400000)',
    },
    {
      feature_id: '2',
      c1: 'Ö "b"',
      c2: '0684',
      c3: null,
      c4: 2.25,
      c5: null,
      place: 'POINT (410000 6410000)',
    },
    { feature_id: '3', c1: 'c', c2: '0001', c3: '7', c4: null, c5: '2016-02-29', place: null },
  ])
  expect(await rows('select * from catalogue.layer_data', {}, anyRow)).toMatchObject([
    {
      id,
      kind: 'vector',
      file_name: 'tabell.csv',
      format: 'CSV',
      crs: 'EPSG:3006',
      rows: '3',
      geometry_kind: 'point',
      made_at: '2026-06-30 10:00:00',
    },
  ])
})

test('a file without places is a table', async () => {
  const id = await store('utan.csv', 'a;b\n1;x\n2;y\n')
  expect(await installation.database.rows(`select * from ${publishedTable(id)}`, {}, anyRow)).toEqual([
    { feature_id: '1', c1: '1', c2: 'x' },
    { feature_id: '2', c1: '2', c2: 'y' },
  ])
})

test('coordinates of an unknown CRS are refused with how to name it', async () => {
  await expect(store('okant.csv', csv)).rejects.toThrow(/does not say in which CRS.*--crs EPSG:3006/)
})
