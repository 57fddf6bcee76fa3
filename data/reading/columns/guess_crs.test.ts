import proj4 from 'proj4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Bounds } from '../reading.ts'
import { openTrial, type Trial } from '../trial.ts'
import { swedishCrs } from './swedish_crs.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

// Places round Ulricehamn, in degrees, and a box round the county as the municipalities would give it.
const places = [
  [13.41, 57.79],
  [13.2, 57.6],
  [13.9, 58.1],
  [12.9, 57.9],
  [13.6, 57.5],
] as const
const home: Bounds = [12.7, 57.3, 14.1, 58.3]

/** The refusal of a file with these places in a CRS, its axes swapped or not. */
async function refusal(crs: string, { swapped = false, at = home } = {}): Promise<string> {
  const rows = await trial.sql(
    `select st_x(p) as x, st_y(p) as y from (select unnest([${places
      .map(([lon, lat]) => `st_transform(st_point(${lon}, ${lat}), 'EPSG:4326', '${crs}', always_xy := true)`)
      .join(', ')}]) as p)`,
  )
  const lines = rows.map(({ x, y }, id) => [id, ...(swapped ? [y, x] : [x, y])].join(','))
  const path = trial.file('unsaid.csv', ['id,easting,northing', ...lines].join('\n'))
  const reading = trial.readHere(path, { geometry: 'point', home: at })
  return reading.then(
    () => 'it was read',
    (error: Error) => error.message,
  )
}

test('coordinates without a CRS stop the reading, and the message names the system that they fit', async () => {
  expect(await refusal('EPSG:3006')).toBe(
    'unsaid.csv does not say in which CRS its coordinates are. They fit SWEREF 99 TM: confirm that with --crs EPSG:3006.',
  )
})

test('every system of Sweden is told from the others by where the installation is', async () => {
  // Zones whose places would lie in the county if read in a neighbouring one are the same numbers: the nearest of
  // them is named, so only systems that are in use round Ulricehamn are asked for.
  for (const crs of ['EPSG:3006', 'EPSG:3021', 'EPSG:3857', 'EPSG:4326', 'EPSG:3008', 'EPSG:3007'])
    expect(await refusal(crs)).toContain(`confirm that with --crs ${crs}.`)
})

test('where other systems fit as well, the message names them too and asks for a look at the map', async () => {
  // Other meridians of RT 90 put the same numbers some 130 km to the east or west: still in Sweden, where nobody knows a nearer home.
  const message = await refusal('EPSG:3021', { at: [10.5, 55, 24.2, 69.1] })
  expect(message).toContain('(--crs EPSG:3022)')
  expect(message).toContain('would do as well, so see on a map where the places land.')
})

test('swapped axes are seen, and the message says how to confirm them', async () => {
  for (const crs of ['EPSG:3006', 'EPSG:3021', 'EPSG:4326'])
    expect(await refusal(crs, { swapped: true })).toContain(
      `with the axes swapped: confirm that with --crs ${crs} --swap-axes.`,
    )
})

test('coordinates that fit nowhere at home are not guessed at', async () => {
  expect(await refusal('EPSG:3006', { at: [20, 66, 22, 67] })).toContain(
    'Name it, for example --crs EPSG:3006.',
  )
})

test('a decimal comma does not hide where the coordinates lie', async () => {
  const path = trial.file('komma.csv', 'id;easting;northing\n1;405 300,5;6 406 700,25\n')
  await expect(trial.readHere(path, { geometry: 'point', home })).rejects.toThrow('They fit SWEREF 99 TM')
})

test('the engine knows all of these systems, and RT 90 to within two metres of Lantmäteriet’s own transformation', async () => {
  for (const { crs } of swedishCrs)
    expect(
      await trial.sql(
        `select st_x(st_transform(st_point(15, 60), 'EPSG:4326', '${crs}', always_xy := true)) as x`,
      ),
    ).toHaveLength(1)
  // The seven parameters from SWEREF 99 to RT 90 that Lantmäteriet publishes, through another library.
  const rt90 =
    '+proj=tmerc +lat_0=0 +lon_0=15.80827777777778 +k=1 +x_0=1500000 +y_0=0 +ellps=bessel +towgs84=414.1,41.3,603.1,-0.855,2.141,-7.023,0 +units=m +no_defs'
  for (const [lon, lat] of places) {
    const [engine] = await trial.sql(
      `select st_x(p) as x, st_y(p) as y from (select st_transform(st_point(${lon}, ${lat}), 'EPSG:4326', 'EPSG:3021', always_xy := true) as p)`,
    )
    const [x, y] = proj4(rt90, [lon, lat])
    expect(Math.hypot(Number(engine?.x) - x, Number(engine?.y) - y)).toBeLessThan(2)
  }
})
