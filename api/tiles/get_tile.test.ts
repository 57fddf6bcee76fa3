import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodedTile } from '../../tiles/fixture/decoded_tile.ts'
import { tileLayers } from '../../tiles/layers.ts'
import { tileJson } from '../contract/catalogue/tile_json.ts'
import { loadSmallRegion } from '../fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

// The small region lies in this tile; P1's point in B1 and all addresses too.
const whole = '8/138/77'

let open: TestApp
let closed: TestApp
beforeAll(async () => {
  open = await openTestApp()
  closed = await openTestApp({})
  await loadSmallRegion(open)
  await loadSmallRegion(closed)
  await writeFile(
    join(closed.product.folder.path, 'places.geojson'),
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { name: 'Byn', rank: 1 },
          geometry: { type: 'Point', coordinates: [15, 57.75] },
        },
      ],
    }),
  )
}, 120_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

test('a tile is a vector tile that is checked again before it is used again', async () => {
  const answer = await open.ask(`/tiles/shortage-areas/${whole}.mvt`)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/vnd.mapbox-vector-tile')
  expect(answer.headers.get('cache-control')).toBe('no-cache')
  const etag = answer.headers.get('etag') ?? ''
  const again = await open.ask(`/tiles/shortage-areas/${whole}.mvt`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('an empty tile is 204, which has an ETag as well', async () => {
  const answer = await open.ask('/tiles/shortage-areas/8/1/1.mvt')
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  expect(answer.headers.get('etag')).toMatch(/^W/)
})

test.each([
  '17/0/0.mvt',
  '8/256/77.mvt',
  '8/138/256.mvt',
  '-1/0/0.mvt',
  '8/1.5/7.mvt',
  '08/1/7.mvt',
  '8/138/77',
])('outside the matrix, as %s, there is nothing, and the problem says what there is', async (address) => {
  const answer = await open.ask(`/tiles/addresses/${address}`)
  expect(answer.status).toBe(404)
  expect(answer.headers.get('content-type')).toContain('application/problem+json')
  expect(await answer.json()).toMatchObject({ detail: expect.stringContaining('z from 0 to 16') })
})

test('only shortage areas take a date, and settings only together with one', async () => {
  const refused = async (path: string) => (await (await open.ask(path)).json()) as unknown
  expect(await refused(`/tiles/addresses/${whole}.mvt?as_of=2015-06-30`)).toMatchObject({
    status: 400,
    errors: [{ parameter: 'as_of' }],
  })
  expect(await refused(`/tiles/shortage-areas/${whole}.mvt?passed_m=20`)).toMatchObject({
    status: 400,
    errors: [{ parameter: 'passed_m' }],
  })
  expect(await refused(`/tiles/shortage-areas/${whole}.mvt?as_of=2015-06-30&passed_m=201`)).toMatchObject({
    status: 400,
    errors: [{ parameter: 'passed_m' }],
  })
})

test('a tile is another one after a delivery', async () => {
  const path = `/tiles/municipalities/${whole}.mvt`
  const names = async () =>
    (await decodedTile(await open.ask(path))).municipalities?.map(({ properties }) => properties.name)
  const before = (await open.ask(path)).headers.get('etag')
  expect(await names()).toEqual(['Ensam'])
  const corners = '500000 6390500, 520000 6390500, 520000 6410500, 500000 6410500, 500000 6390500'
  await open.test.deliver('municipalities', `code,name,wkt\n9901,Tvåsam,"POLYGON ((${corners}))"\n`, {
    crs: 'EPSG:3006',
  })
  expect(await names()).toEqual(['Tvåsam'])
  expect((await open.ask(path)).headers.get('etag')).not.toBe(before)
})

test('who does not see the backbone is told of its layers what is told of a layer that does not exist', async () => {
  for (const layer of ['backbone-projects', 'connection-points'])
    for (const path of [`/tiles/${layer}/${whole}.mvt`, `/tiles/${layer}.json`]) {
      const answer = await closed.ask(path)
      expect(answer.status, path).toBe(404)
      const unknown = await (await closed.ask(path.replace(layer, 'nonsense'))).text()
      expect(await answer.text()).toBe(unknown.replaceAll('nonsense', layer))
      expect((await closed.ask(path, { token: testToken })).status).toBe(200)
    }
})

test('the kind of an address is in the tile only of who sees it', async () => {
  const address = '12/2218/1239'
  const fieldsFor = async (app: TestApp, options = {}) => {
    const found = await decodedTile(await app.ask(`/tiles/addresses/${address}.mvt`, options))
    return [...new Set((found.addresses ?? []).flatMap(({ properties }) => Object.keys(properties)))].sort()
  }
  expect(await fieldsFor(open)).toEqual(['id', 'kind', 'municipality_code'])
  expect(await fieldsFor(closed)).toEqual(['id', 'municipality_code'])
  expect(await fieldsFor(closed, { token: testToken })).toEqual(['id', 'kind', 'municipality_code'])
  const described = tileJson.parse(await closed.get('/tiles/addresses.json'))
  expect(described.vector_layers[0]?.fields).toEqual({ id: 'String', municipality_code: 'String' })
})

test('TileJSON tells a map program where the tiles are, how far they reach and what is in them', async () => {
  const described = tileJson.strict().parse(await open.get('/tiles/shortage-areas.json'))
  expect(described).toMatchObject({
    tilejson: '3.0.0',
    tiles: ['http://localhost/tiles/shortage-areas/{z}/{x}/{y}.mvt'],
    minzoom: 5,
    maxzoom: 14,
  })
  const [west = 0, south = 0, east = 0, north = 0] = described.bounds
  // B1 begins at easting 501000, a kilometre east of 15°; B2 ends at 504000; both lie around northing 6400500.
  expect(west).toBeCloseTo(15.017, 2)
  expect(east).toBeCloseTo(15.067, 2)
  expect(south).toBeLessThan(north)
  expect(described.vector_layers.map(({ id }) => id)).toEqual(['shortage-areas', 'shortage-area-points'])
})

test('every layer has its TileJSON', async () => {
  for (const { id } of tileLayers)
    expect(tileJson.strict().parse(await open.get(`/tiles/${id}.json`)).vector_layers, id).not.toEqual([])
})

test('a region names its own places by a file in its data folder', async () => {
  const found = await decodedTile(await closed.ask('/tiles/places/7/69/38.mvt'))
  expect(found.places?.map(({ properties }) => properties)).toEqual([{ name: 'Byn', rank: 1 }])
})

test('what is sent is packed when the browser can unpack it', async () => {
  const answer = await open.ask('/tiles/surroundings/6/34/19.mvt', { headers: { 'accept-encoding': 'gzip' } })
  expect(answer.headers.get('content-encoding')).toBe('gzip')
})
