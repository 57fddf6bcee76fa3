// Parts of the register layers: which fields, which rows, in which words they are refused. The values themselves are proved in the folder proof.
// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { features, fieldStatistics } from '../contract/catalogue/layer.ts'
import { loadSmallRegion } from '../fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

let open: TestApp
let closed: TestApp
beforeAll(async () => {
  open = await openTestApp()
  closed = await openTestApp({})
  await loadSmallRegion(open)
  await loadSmallRegion(closed)
}, 120_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

const layers = '/api/v1/layers'
const bodyOf = async (path: string, app = open, token?: string) => {
  const response = await app.ask(`${layers}/${path}`, token ? { token } : {})
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${body}`)
  return body
}
const refusalOf = async (path: string, app = open) => {
  const response = await app.ask(`${layers}/${path}`)
  expect(response.status).toBe(400)
  return z
    .object({ errors: z.array(z.object({ parameter: z.string(), detail: z.string() })) })
    .parse(await response.json()).errors[0]
}
const rowsOf = async (path: string) => features.parse(JSON.parse(await bodyOf(path)))

test('a CSV of points has easting and northing and imports back', async () => {
  const csv = await bodyOf('addresses/download?format=csv')
  expect(csv).toBe(
    [
      'id,municipality_code,kind,label,easting,northing,wkt',
      'A1,9901,permanent,Storgatan 1 ett,501500.0,6400500.0,POINT (501500 6400500)',
      'A2,9901,permanent,Storgatan 1 två,503500.0,6400500.0,POINT (503500 6400500)',
      'A4,9901,permanent,Storgatan 1 tre,510000.0,6400500.0,POINT (510000 6400500)',
      '',
    ].join('\r\n'),
  )
  const again = await open.test.deliver('addresses', csv, { crs: 'EPSG:3006' })
  // The code of the municipality, which was filled in, is now said.
  expect(again).toMatchObject({ outcome: 'applied', added: 0, changed: 3, removed: 0 })
  expect(await bodyOf('addresses/download?format=csv')).toBe(csv)
})

test('a surface goes round against the clock in GeoJSON, whatever way it came', async () => {
  const { features: found } = z
    .object({
      features: z.array(
        z.object({
          geometry: z.object({ coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))) }),
        }),
      ),
    })
    .parse(JSON.parse(await bodyOf('shortage-areas/download?format=geojson')))
  const ring = found[0]?.geometry.coordinates[0] ?? []
  const twiceTheArea = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0]
    return sum + (x * nextY - nextX * y)
  }, 0)
  expect(twiceTheArea).toBeGreaterThan(0)
})

test('a rectangle lets through what truly meets it, not what only its bounds do', async () => {
  // Applications K1 and K2 lie in B1 and B2: between the two there is nothing.
  expect(
    (await rowsOf('shortage-areas/features?bbox=15.01,57.74,15.04,57.76')).items.map(
      ({ properties }) => properties.id,
    ),
  ).toEqual(['B1'])
  expect((await rowsOf('shortage-areas/features?bbox=15.036,57.74,15.048,57.76')).total).toBe(0)
  expect((await rowsOf('shortage-areas/features?bbox=-180,-90,180,90')).total).toBe(2)
})

test('a rectangle that is none is refused with what to change', async () => {
  expect((await refusalOf('addresses/features?bbox=15,57,14,58'))?.detail).toContain('its west lies east')
  expect((await refusalOf('addresses/features?bbox=15,57,200,58'))?.detail).toContain('longitudes from -180')
  expect((await refusalOf('addresses/features?bbox=15,57'))?.detail).toContain('west,south,east,north')
})

test('only a layer whose rows have a status takes a date, and no register takes a version', async () => {
  const at = async (date: string) =>
    (await rowsOf(`shortage-areas/features?as_of=${date}`)).items.map(
      ({ properties }) => `${properties.id} ${properties.status}`,
    )
  expect(await at('2015-06-30')).toEqual(['B1 connected', 'B2 applied'])
  expect(await at('2013-01-01')).toEqual(['B1 untouched', 'B2 untouched'])
  expect((await refusalOf('addresses/download?format=csv&as_of=2015-06-30'))?.parameter).toBe('as_of')
  expect((await refusalOf('addresses/features?version=1'))?.parameter).toBe('version')
})

test('a field that is kept inside is refused in the words for one that does not exist', async () => {
  for (const path of [
    'download?format=csv&fields=',
    'features?fields=',
    'features?sort=',
    'statistics?field=',
    'readme?fields=',
  ]) {
    const inner = await refusalOf(`addresses/${path}label`, closed)
    expect(inner).toEqual(await refusalOf(`addresses/${path}nonsense`, closed))
    expect(inner?.detail).not.toContain('label')
  }
  expect(await bodyOf('addresses/download?format=csv', closed)).not.toContain('Storgatan')
  expect(await bodyOf('addresses/download?format=csv', closed, testToken)).toContain('Storgatan')
})

test('chosen fields come in the order of the layer', async () => {
  expect(await bodyOf('addresses/download?format=csv&fields=kind,id')).toMatch(/^id,kind,easting/)
})

test('rows are sorted as Swedes do, missing values last either way', async () => {
  const labels = async (sort: string) =>
    (await rowsOf(`addresses/features?sort=${sort}&fields=label`)).items.map(
      ({ properties }) => properties.label,
    )
  expect(await labels('label')).toEqual(['Storgatan 1 ett', 'Storgatan 1 tre', 'Storgatan 1 två'])
  expect(await labels('-label')).toEqual(['Storgatan 1 två', 'Storgatan 1 tre', 'Storgatan 1 ett'])
  const listed = await rowsOf('addresses/features?limit=1&offset=1&sort=-feature_id')
  expect(listed).toMatchObject({ total: 3, items: [{ feature_id: 2 }] })
})

test('a search looks in the texts that are shown, whatever its capitals and accents', async () => {
  expect((await rowsOf('addresses/features?q=TVA')).items.map(({ properties }) => properties.id)).toEqual([
    'A2',
  ])
  const hidden = await closed.ask(`${layers}/addresses/features?q=Storgatan`)
  expect(await hidden.json()).toEqual({ items: [], total: 0 })
})

test('the facts of a field are counted of all rows', async () => {
  const facts = async (field: string) =>
    fieldStatistics.parse(JSON.parse(await bodyOf(`shortage-areas/statistics?field=${field}`)))
  expect(await facts('addresses')).toEqual({
    field: 'addresses',
    type: 'integer',
    rows: 2,
    missing: 0,
    distinct: 1,
    min: 1,
    max: 1,
    mean: 1,
    frequent: [{ value: 1, rows: 2 }],
  })
  expect(await facts('listed_from')).toMatchObject({
    missing: 2,
    distinct: 0,
    min: null,
    max: null,
    frequent: [],
  })
})

test('a download has a name, leads to its README, and answers HEAD without being made', async () => {
  const path = `${layers}/shortage-areas/download?format=geojson&as_of=2015-06-30`
  for (const method of ['GET', 'HEAD']) {
    const { status, headers } = await open.ask(path, { method })
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe('attachment; filename=shortage-areas_2015-06-30.geojson')
    expect(headers.get('link')).toBe(
      '</api/v1/layers/shortage-areas/readme?as_of=2015-06-30>; rel="describedby"; type="text/plain"',
    )
    expect(headers.get('etag')).toMatch(/^W\//)
  }
  const readme = await bodyOf('shortage-areas/readme?as_of=2015-06-30&fields=id,nearest_backbone_m')
  for (const told of [
    'Bristområden',
    'Shortage areas',
    'CC0 1.0',
    '2015-06-30',
    '- nearest_backbone_m (heltal, m)',
    'bara de fält',
  ])
    expect(readme).toContain(told)
  expect(readme).not.toContain('application_stage')
})

test('a format that the layer has not is refused with those that it has', async () => {
  expect((await refusalOf('addresses/download?format=tif'))?.detail).toBe(
    'must be one of gpkg, geojson, parquet, fgb, shp, csv, xlsx, pmtiles for addresses',
  )
})
