// What filters let through, counted by hand on the invented rows.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../data/fixture/open_test_database.ts'
import { type FilterAsked, filterOf } from './filter_of.ts'
import {
  type InventedRow,
  inventedLayer,
  inventedRows,
  keysOf,
  storeInventedRows,
} from './fixture/invented_layer.ts'

let test_database: TestDatabase
beforeAll(async () => {
  test_database = await openTestDatabase()
  await storeInventedRows(test_database.database)
})
afterAll(() => test_database.close())

const found = (filter: string, more: FilterAsked = {}) =>
  keysOf(test_database.database, filterOf(inventedLayer, { filter, ...more }))
const where = (holds: (row: InventedRow) => boolean) =>
  inventedRows.filter(holds).map(({ feature_id }) => feature_id)

test.each<[string, (row: InventedRow) => boolean]>([
  ["name = 'Åsa'", ({ name }) => name === 'Åsa'],
  ["name = 'A\u030asa'", ({ name }) => name === 'Åsa'],
  ["name <> 'Åsa'", ({ name }) => name !== null && name !== 'Åsa'],
  ["NOT name = 'Åsa'", ({ name }) => name !== null && name !== 'Åsa'],
  ["name = 'O''Brien'", ({ name }) => name === "O'Brien"],
  ["name = 'O\\'Brien'", ({ name }) => name === "O'Brien"],
  ["name = 'rad\\nbrytning'", ({ name }) => name === 'rad\nbrytning'],
  ["name = ''", ({ name }) => name === ''],
  ['name IS NULL', ({ name }) => name === null],
  ['name IS NOT NULL', ({ name }) => name !== null],
  ['geometry is null', ({ place }) => place === null],
  ['name = other_name', ({ name, other_name }) => name !== null && name === other_name],
  ["name LIKE 'Å%'", ({ name }) => name === 'Åsa'],
  ["name LIKE '_sa'", ({ name }) => name !== null && /^.sa$/.test(name)],
  ["name LIKE '100\\%'", ({ name }) => name === '100%'],
  ["name LIKE 'a\\_b'", ({ name }) => name === 'a_b'],
  ["name = 'a\\\\b'", ({ name }) => name === 'a\\b'],
  ["name LIKE 'a\\\\\\\\b'", ({ name }) => name === 'a\\b'],
  ["name LIKE 'rad%'", ({ name }) => name === 'rad\nbrytning'],
  ["name NOT LIKE '%s%'", ({ name }) => name !== null && !name.includes('s')],
  ["name LIKE '.*'", () => false],
  ["CASEI(name) = CASEI('ÅSA')", ({ name }) => name === 'Åsa' || name === 'åsa'],
  ["CASEI(name) = CASEI('strasse')", ({ name }) => name === 'Straße' || name === 'STRASSE'],
  ["CASEI(name) LIKE CASEI('Ö%')", ({ name }) => name === 'Öster' || name === 'öster'],
  [
    "CASEI(name) IN (CASEI('ÖSTER'), CASEI('ÅSA'))",
    ({ name }) => name !== null && /^(öster|åsa)$/i.test(name),
  ],
  ["ACCENTI(name) = ACCENTI('Asa')", ({ name }) => name === 'Åsa' || name === 'Asa'],
  ["ACCENTI(CASEI(name)) = ACCENTI(CASEI('ASA'))", ({ name }) => name !== null && /^[åa]sa$/i.test(name)],
  ["name IN ('Åsa', 'Öster')", ({ name }) => name === 'Åsa' || name === 'Öster'],
  ["name NOT IN ('Åsa', 'Öster')", ({ name }) => name !== null && name !== 'Åsa' && name !== 'Öster'],
  ['pieces IN (1)', ({ pieces }) => pieces === 1],
  ['length_m IN (1, 1.5)', ({ length_m }) => length_m === 1 || length_m === 1.5],
  [
    'pieces IN (1, length_m)',
    ({ pieces, length_m }) => pieces !== null && (pieces === 1 || pieces === length_m),
  ],
  ['pieces = 1.5', () => false],
  // Two to the power of 53, and one more: as numbers in floating point they are one.
  ['9007199254740993 = 9007199254740992', () => false],
  ['9007199254740993 > 9007199254740992', () => true],
  ['-9007199254740993 < -9007199254740992', () => true],
  ['9007199254740993 IN (1, 9007199254740992, 1234567890123456789012345678901234567)', () => false],
  ['length_m IN (1.5, 9007199254740993)', ({ length_m }) => length_m === 1.5],
  ['pieces + 9007199254740993 > 1', ({ pieces }) => pieces !== null],
  ['pieces BETWEEN -1 AND 2', ({ pieces }) => pieces !== null && pieces >= -1 && pieces <= 2],
  ['pieces NOT BETWEEN -1 AND 2 AND TRUE', ({ pieces }) => pieces !== null && (pieces < -1 || pieces > 2)],
  ['1 BETWEEN pieces AND 3', ({ pieces }) => pieces !== null && pieces <= 1],
  ['is_open = TRUE', ({ is_open }) => is_open === true],
  ['is_open', ({ is_open }) => is_open === true],
  ['NOT is_open', ({ is_open }) => is_open === false],
  ['is_open <> false', ({ is_open }) => is_open === true],
  [
    'pieces + length_m > 2',
    ({ pieces, length_m }) => pieces !== null && length_m !== null && pieces + length_m > 2,
  ],
  ['pieces / 0 > 0 OR pieces / 0 < 1', () => false],
  ['pieces / 0 IS NULL', () => true],
  ['1 / (1 / 0) IS NULL', () => true],
  ['length_m ^ 0.5 IS NULL', ({ length_m }) => length_m === null || length_m < 0],
  ['pieces % 2 = 1', ({ pieces }) => pieces !== null && pieces % 2 === 1],
  ['pieces div 2 = 1', ({ pieces }) => pieces === 2 || pieces === 3],
  ['-pieces > 1', ({ pieces }) => pieces !== null && pieces < -1],
  ['9223372036854775807 * pieces * 1e280 < 0', ({ pieces }) => pieces !== null && pieces < 0],
  ["built = DATE('2015-01-01')", ({ built }) => built === '2015-01-01'],
  ["built >= '2015-01-01'", ({ built }) => built !== null && built >= '2015-01-01'],
  ['built < until', ({ built, until }) => built !== null && until !== null && built < until],
  ["seen_at = TIMESTAMP('2015-01-01T00:00:00Z')", ({ seen_at }) => seen_at === '2015-01-01 00:00:00'],
  ["seen_at = TIMESTAMP('2015-06-30T12:00:00.5Z')", ({ seen_at }) => seen_at === '2015-06-30 12:00:00.5'],
  ["seen_at = DATE('2015-06-30')", ({ seen_at }) => seen_at === '2015-06-30 12:00:00.5'],
  ["seen_at > DATE('2014-12-31')", ({ seen_at }) => seen_at !== null && seen_at > '2015'],
  ["T_AFTER(built, DATE('2015-01-01'))", ({ built }) => built !== null && built > '2015-01-01'],
  [
    "T_INTERSECTS(seen_at, INTERVAL('2015-01-01', '2015-06-30'))",
    ({ seen_at }) => seen_at !== null && seen_at > '2015',
  ],
  [
    "T_INTERSECTS(built, INTERVAL('..', '2015-01-01'))",
    ({ built }) => built !== null && built <= '2015-01-01',
  ],
  [
    "T_DURING(INTERVAL(built, built), INTERVAL('2014-12-31', '..'))",
    ({ built }) => built !== null && built > '2014-12-31',
  ],
  ['feature_id <= 3', ({ feature_id }) => feature_id <= 3],
  ['name = other_name OR TRUE', () => true],
])('%s lets through the rows that it says', async (filter, holds) => {
  expect(await found(filter)).toEqual(where(holds))
})

const grid =
  (x: number, y: number) =>
  ({ place }: InventedRow) =>
    place?.[0] === x && place[1] === y
const inside =
  ([x_min, y_min, x_max, y_max]: readonly number[]) =>
  ({ place }: InventedRow) =>
    place !== null &&
    place[0] >= (x_min ?? 0) &&
    place[0] <= (x_max ?? 0) &&
    place[1] >= (y_min ?? 0) &&
    place[1] <= (y_max ?? 0)
const sweref = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`

test.each<[string, (row: InventedRow) => boolean]>([
  ['S_INTERSECTS(geometry, POINT(6400100 400200))', grid(400_200, 6_400_100)],
  ['S_EQUALS(geometry, POINT(6400100 400200))', grid(400_200, 6_400_100)],
  [
    'S_INTERSECTS(geometry, BBOX(6400100, 400200, 6400300, 400500))',
    inside([400_200, 6_400_100, 400_500, 6_400_300]),
  ],
  [
    'S_INTERSECTS(BBOX(6400100, 400200, 6400300, 400500), geometry)',
    inside([400_200, 6_400_100, 400_500, 6_400_300]),
  ],
  [
    'S_WITHIN(geometry, BBOX(6400100, 400200, 6400300, 400500))',
    inside([400_201, 6_400_101, 400_499, 6_400_299]),
  ],
  [
    'S_CONTAINS(BBOX(6400100, 400200, 6400300, 400500), geometry)',
    inside([400_201, 6_400_101, 400_499, 6_400_299]),
  ],
  [
    'S_TOUCHES(geometry, BBOX(6400100, 400200, 6400300, 400500))',
    (row) =>
      inside([400_200, 6_400_100, 400_500, 6_400_300])(row) &&
      !inside([400_201, 6_400_101, 400_499, 6_400_299])(row),
  ],
  [
    'S_DISJOINT(geometry, BBOX(6400100, 400200, 6400300, 400500))',
    (row) => row.place !== null && !inside([400_200, 6_400_100, 400_500, 6_400_300])(row),
  ],
  ['S_OVERLAPS(geometry, BBOX(6400100, 400200, 6400300, 400500))', () => false],
  ['S_CROSSES(geometry, LINESTRING(6400100 400200, 6400100 400900))', () => false],
  [
    'S_INTERSECTS(geometry, GEOMETRYCOLLECTION(POINT(6400100 400200), LINESTRING(6400300 400500, 6400300 400501)))',
    (row) => grid(400_200, 6_400_100)(row) || grid(400_500, 6_400_300)(row),
  ],
  ['S_INTERSECTS(geometry, geometry)', ({ place }) => place !== null],
  ['S_CROSSES(LINESTRING(0 0, 2 2), POLYGON((1 -1, 3 -1, 3 3, 1 3, 1 -1)))', () => true],
])('%s in EPSG:3006, northing first, lets through the rows that it says', async (filter, holds) => {
  const filter_crs = filter.includes('0 0,') ? sweref(3857) : sweref(3006)
  expect(await found(filter, { filter_crs })).toEqual(where(holds))
})

test('places are degrees with the longitude first, unless filter-crs says otherwise', async () => {
  // The grid lies at 13.32 to 13.34 east and 57.73 to 57.74 north (SWEREF 99 TM 400000–400900, 6400000–6400500).
  const all = where(({ place }) => place !== null)
  expect(await found('S_INTERSECTS(geometry, BBOX(13.31, 57.72, 13.35, 57.75))')).toEqual(all)
  expect(await found('S_INTERSECTS(geometry, BBOX(-180, -90, 180, 90))')).toEqual(all)
  expect(await found('S_INTERSECTS(geometry, BBOX(57.72, 13.31, 57.75, 13.35))')).toEqual([])
  const latitudeFirst = { filter_crs: sweref(4326) }
  expect(await found('S_INTERSECTS(geometry, BBOX(57.72, 13.31, 57.75, 13.35))', latitudeFirst)).toEqual(all)
  // The rest of the world, across the antimeridian.
  expect(await found('S_INTERSECTS(geometry, BBOX(14, -90, 13, 90))')).toEqual([])
  expect(await found('S_INTERSECTS(geometry, BBOX(13, -90, 14, 90))')).toEqual(all)
})
