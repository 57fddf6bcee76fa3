import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

/** The problem of each row of a CSV with `wkt` in EPSG:3006. */
async function problems(
  geometry: 'point' | 'line' | 'polygon',
  shapes: readonly string[],
): Promise<unknown[]> {
  const rows = shapes.map((shape, at) => `${at},"${shape}"`)
  const path = trial.file(`${geometry}.csv`, ['id,wkt', ...rows].join('\n'))
  const reading = await trial.readHere(path, { geometry, crs: 'EPSG:3006' })
  return (await trial.rows(reading)).map((row) => row.geometry_problem)
}

test('a polygon is judged by its kind, its outline and its place', async () => {
  const found = await problems('polygon', [
    'POLYGON((400000 6400000, 401000 6400000, 401000 6401000, 400000 6400000))',
    'MULTIPOLYGON Z (((400000 6400000 1, 401000 6400000 1, 401000 6401000 1, 400000 6400000 1)))',
    'LINESTRING(400000 6400000, 401000 6400000)',
    // A bow tie whose two slanting sides meet in the middle.
    'POLYGON((412200 6398600, 412400 6398800, 412400 6398600, 412200 6398800, 412200 6398600))',
    'POLYGON EMPTY',
    '',
    'POLYGON((400000',
    'POLYGON((400000 6400000, 401000 6400000, 401000 1e400, 400000 6400000))',
    'POLYGON((0 0, 1 0, 1 1, 0 0))',
  ])
  expect(found).toEqual([
    null,
    null,
    'is a LINESTRING where a polygon is expected',
    'crosses itself near 412300, 6398700; it can be repaired if you ask for that (--repair)',
    'is empty',
    'has no geometry',
    'cannot be read as a geometry',
    expect.stringMatching(/cannot be read as a geometry|not a finite number/),
    expect.stringContaining('lies outside the area of use of EPSG:3006 (10.03–24.17° E, 54.96–69.07° N)'),
  ])
})

test('a line may cross itself and may have parts, but not be a mere point', async () => {
  const found = await problems('line', [
    'LINESTRING(400000 6400000, 400100 6400100, 400100 6400000, 400000 6400100)',
    'MULTILINESTRING((400000 6400000, 400100 6400100), (400200 6400000, 400300 6400100))',
    'LINESTRING(400000 6400000, 400000 6400000)',
    'POINT(400000 6400000)',
  ])
  expect(found).toEqual([null, null, 'has no length', 'is a POINT where a line is expected'])
})

test('many points are no place, one point of many is', async () => {
  const found = await problems('point', [
    'POINT Z (400000 6400000 12)',
    'MULTIPOINT(400000 6400000)',
    'MULTIPOINT(400000 6400000, 400001 6400000)',
    'POINT EMPTY',
  ])
  expect(found).toEqual([null, null, 'is a MULTIPOINT of 2 points where one point is expected', 'is empty'])
})

test('longitude and latitude tell what is missing, no number, or swapped', async () => {
  const path = trial.file(
    'degrees.csv',
    [
      'id,longitude,latitude',
      '1,15,60',
      '2,,',
      '3,15,',
      '4,femton,60',
      '5,57.7,11.97',
      '6,15,95',
      '7,nan,60',
      '8,10.05,64',
    ].join('\n'),
  )
  const reading = await trial.readHere(path, { geometry: 'point' })
  expect(reading).toMatchObject({ crs: 'EPSG:4326', crs_from: 'format' })
  const rows = await trial.rows(reading, 'x, geometry_problem, given_geometry')
  expect(rows).toEqual([
    { x: expect.closeTo(500_000, 3), geometry_problem: null, given_geometry: null },
    { x: null, geometry_problem: 'has no coordinates', given_geometry: null },
    { x: null, geometry_problem: 'lacks its latitude', given_geometry: '15' },
    { x: null, geometry_problem: 'longitude is not a number: femton', given_geometry: 'femton, 60' },
    {
      x: null,
      geometry_problem: expect.stringContaining('are the coordinates swapped?'),
      given_geometry: '57.7, 11.97',
    },
    { x: null, geometry_problem: 'lies outside the area of use of EPSG:4326', given_geometry: '15, 95' },
    { x: null, geometry_problem: 'longitude is not a number: nan', given_geometry: 'nan, 60' },
    // Within the area of use by a hair, west of the rectangles that spare the transformation.
    { x: expect.closeTo(258_430, -3), geometry_problem: null, given_geometry: null },
  ])
})

test('the rectangles that spare a transformation lie wholly in the area of use', async () => {
  const corners = [303000, 865000].flatMap((x) => [6140000, 7640000].map((y) => [x, y]))
  const more = [265000, 900000].flatMap((x) => [6140000, 7000000].map((y) => [x, y]))
  for (const [x, y] of [...corners, ...more]) {
    const [place] = await trial.sql(
      `select st_x(g) as e, st_y(g) as n from (select st_transform(st_point(${x}, ${y}), 'EPSG:3006', 'EPSG:4326', always_xy := true) as g)`,
    )
    expect(Number(place?.e)).toBeGreaterThan(10.03)
    expect(Number(place?.e)).toBeLessThan(24.17)
    expect(Number(place?.n)).toBeGreaterThan(54.96)
    expect(Number(place?.n)).toBeLessThan(69.07)
  }
})

test('numbers without a CRS and a CRS that nobody knows stop the reading', async () => {
  const path = trial.file('crs.csv', 'id,easting,northing\n1,400000,6400000\n')
  await expect(trial.readHere(path, { geometry: 'point' })).rejects.toThrow('--crs EPSG:3006')
  await expect(trial.readHere(path, { geometry: 'point', crs: 'EPSG:99999' })).rejects.toThrow(
    'PROJ knows no CRS EPSG:99999',
  )
  await expect(trial.readHere(path, { geometry: 'polygon', crs: 'EPSG:3006' })).rejects.toThrow(
    'it needs wkt',
  )
})

test('with consent a polygon that crosses itself becomes its surfaces, and the reading says which rows were repaired', async () => {
  const path = trial.file(
    'bow.csv',
    [
      'id,wkt',
      '1,"POLYGON((400000 6400000, 400100 6400000, 400100 6400100, 400000 6400000))"',
      '2,"POLYGON((412200 6398600, 412400 6398800, 412400 6398600, 412200 6398800, 412200 6398600))"',
      // No surface at all: nothing to repair it into.
      '3,"POLYGON((400000 6400000, 400100 6400100, 400200 6400200, 400000 6400000))"',
    ].join('\n'),
  )
  const reading = await trial.readHere(path, { geometry: 'polygon', crs: 'EPSG:3006', repair: true })
  expect(reading.repaired).toEqual({
    rows: 1,
    lines: [{ line: 3, problem: 'crosses itself near 412300, 6398700' }],
  })
  expect(reading.notes.join()).toContain('One geometry was not valid and was repaired')
  const rows = await trial.rows(
    reading,
    `id, geometry_problem, st_area(st_geomfromwkb(geometry)) as area, st_geometrytype(st_geomfromwkb(geometry))::varchar as kind`,
  )
  // Two triangles with a base of 200 m and a height of 100 m.
  expect(rows).toMatchObject([
    { id: '1', geometry_problem: null, area: 5000, kind: 'POLYGON' },
    { id: '2', geometry_problem: null, area: 20_000, kind: 'MULTIPOLYGON' },
    { id: '3', geometry_problem: expect.stringContaining('touches itself') },
  ])
})

test('swapped axes are put right when that is said, for numbers and for geometry', async () => {
  const numbers = trial.file('swapped.csv', 'id,easting,northing\n1,6398700,412300\n')
  const swapped = { geometry: 'point', crs: 'EPSG:3006', swap_axes: true } as const
  expect(await trial.rows(await trial.readHere(numbers, swapped), 'x, y, geometry_problem')).toEqual([
    { x: 412300, y: 6398700, geometry_problem: null },
  ])
  const shapes = trial.file('swapped.wkt.csv', 'id,wkt\n1,POINT(6398700 412300)\n')
  expect(await trial.rows(await trial.readHere(shapes, swapped), 'x, y, geometry_problem')).toEqual([
    { x: 412300, y: 6398700, geometry_problem: null },
  ])
  const degrees = trial.file('swapped.degrees.csv', 'id,longitude,latitude\n1,60,15\n')
  const reading = await trial.readHere(degrees, { geometry: 'point', swap_axes: true })
  expect(await trial.rows(reading, 'x, geometry_problem')).toEqual([
    { x: expect.closeTo(500_000, 3), geometry_problem: null },
  ])
})
