import { decode } from 'fast-png'
import proj4 from 'proj4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handTiff } from '../../data/raster/fixture/write_tiff.ts'
import { layerValue } from '../contract/catalogue/layer_value.ts'
import { tileJson } from '../contract/catalogue/tile_json.ts'
import { begin, describeWhole, publishFile } from '../fixture/layers.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { namedBodies } from '../fixture/people.ts'

const sweref = proj4(
  '+proj=tmerc +lat_0=0 +lon_0=15 +k=0.9996 +x_0=500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
)
const classes = { 1: [0xff, 0, 0], 2: [0, 0xff, 0], 3: [0, 0, 0xff] } as const

/** Two by two pixels of a kilometre: 1 2 / 3 and none. Its corner in the north-west is 400000, 6400000. */
const four = handTiff({
  width: 2,
  height: 2,
  samples: Int16Array.of(1, 2, 3, -9),
  format: 2,
  nodata: '-9',
  step: [1000, 1000],
})
const raster_style = {
  band: 1,
  is_stepped: true,
  opacity: 0.5,
  stops: [
    { value: 1, colour: '#FF0000' },
    { value: 2, colour: '#00FF00' },
    { value: 3, colour: '#0000FF', title: 'Tre' },
  ],
}

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'], associations: [] })
  const content = new Uint8Array(four)
  await publishFile(app, { id: 'fyra', file_name: 'fyra.tif', content, description: { raster_style } })
  await publishFile(app, {
    id: 'hemlig',
    file_name: 'hemlig.tif',
    content,
    description: { classification: { k: 2, r: 1, t: 1 } },
  })
}, 120_000)
afterAll(() => app.close())

/** Of zoom 12: the tile in which the middle of the raster lies, and where it is in degrees. */
const [longitude = 0, latitude = 0] = sweref.inverse([401_000, 6_399_000])
const side = 2 ** 12
const tileX = Math.floor(((longitude + 180) / 360) * side)
const tileY = Math.floor(((1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2) * side)
const address = `12/${tileX}/${tileY}`

function placeOf(x: number, y: number): [number, number] {
  const east = ((tileX + x / 256) / side) * 360 - 180
  const north = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (tileY + y / 256)) / side))) * 180) / Math.PI
  const [easting, northing] = sweref.forward([east, north])
  return [(easting - 400_000) / 1000, (6_400_000 - northing) / 1000]
}

test('each pixel of a tile has the colour of the pixel of the raster in which its middle lies', async () => {
  const answer = await app.ask(`/tiles/fyra/${address}.png`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
  const { data, width, height, channels } = decode(new Uint8Array(await answer.arrayBuffer()))
  expect([width, height, channels]).toEqual([256, 256, 4])
  const held = [
    [1, 2],
    [3, undefined],
  ] as const
  let painted = 0
  for (let y = 0; y < 256; y++)
    for (let x = 0; x < 256; x++) {
      // By proj4 for every pixel, without a grid. Within a hundredth of a kilometre of an edge either side is right.
      const [column, row] = placeOf(x + 0.5, y + 0.5)
      if ([column, row].some((one) => Math.abs(one - Math.round(one)) < 0.01)) continue
      const isInside = column >= 0 && column < 2 && row >= 0 && row < 2
      const value = isInside ? held[row < 1 ? 0 : 1][column < 1 ? 0 : 1] : undefined
      const colour = Array.from(data.subarray((y * 256 + x) * 4, (y * 256 + x) * 4 + 4))
      if (value === undefined) expect(colour[3]).toBe(0)
      else {
        expect(colour).toEqual([...classes[value], 255])
        painted++
      }
    }
  // Three square kilometres at 20.4 metres a pixel (38.2 at the equator) are 7,200 pixels, less those on edges.
  expect(painted).toBeGreaterThan(6500)
  expect(painted).toBeLessThan(7200)
})

test('a tile that the raster does not reach is 204, one outside the matrix 404', async () => {
  expect((await app.ask('/tiles/fyra/12/0/0.png')).status).toBe(204)
  for (const wrong of ['23/0/0.png', '12/4096/0.png', '12/1.5/0.png'])
    expect(await (await app.ask(`/tiles/fyra/${wrong}`)).json()).toMatchObject({
      status: 404,
      detail: expect.stringContaining('z from 0 to 22'),
    })
})

test('a tile is another one where the style is', async () => {
  const etag = (await app.ask(`/tiles/fyra/${address}.png`)).headers.get('etag') ?? ''
  const again = await app.ask(`/tiles/fyra/${address}.png`, { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

test('TileJSON tells where the pictures are and how far they reach', async () => {
  const described = tileJson.strict().parse(await app.get('/tiles/fyra.json'))
  expect(described).toMatchObject({
    tiles: ['http://localhost/tiles/fyra/{z}/{x}/{y}.png'],
    vector_layers: [],
    // A pixel of a kilometre is about 1,870 on the map here; at zoom 7 a pixel of a tile has 1,223.
    maxzoom: 7,
  })
  expect(described.bounds[0]).toBeCloseTo(13.3207, 3)
})

test('the value at a place is that of the pixel of the raster, and null where it has none or outside', async () => {
  const at = async (x: number, y: number) => {
    const [east = 0, north = 0] = sweref.inverse([x, y])
    return layerValue
      .strict()
      .parse(
        await app.get(`/api/v1/layers/fyra/value?longitude=${east.toFixed(9)}&latitude=${north.toFixed(9)}`),
      )
  }
  expect(await at(400_500, 6_399_500)).toMatchObject({
    is_inside: true,
    values: [{ name: 'band_1', value: 1 }],
  })
  expect(await at(401_999, 6_399_999)).toMatchObject({ values: [{ value: 2 }] })
  expect(await at(400_001, 6_398_999)).toMatchObject({ values: [{ value: 3 }] })
  expect(await at(401_500, 6_398_500)).toMatchObject({ is_inside: true, values: [{ value: null }] })
  expect(await at(402_001, 6_399_500)).toMatchObject({ is_inside: false, values: [{ value: null }] })
})

test('a raster that is not public is told of as one that does not exist', async () => {
  const paths = [
    `/tiles/hemlig/${address}.png`,
    '/tiles/hemlig.json',
    '/api/v1/layers/hemlig/value?longitude=13&latitude=57',
  ]
  for (const path of paths) {
    const answer = await app.ask(path)
    expect(answer.status, path).toBe(404)
    const unknown = await (await app.ask(path.replace('hemlig', 'nonsense'))).text()
    expect(await answer.text()).toBe(unknown.replaceAll('nonsense', 'hemlig'))
    expect((await app.ask(path, { token: testToken })).status, path).toBe(200)
  }
})

test('a register and a layer of vectors have no pictures and no values', async () => {
  expect((await app.ask('/tiles/municipalities/8/138/77.png')).status).toBe(404)
  expect((await app.ask('/api/v1/layers/municipalities/value?longitude=13&latitude=57')).status).toBe(404)
  expect((await app.ask(`/tiles/fyra/${address}.mvt`)).status).toBe(404)
})

test('a draft is drawn to its own organisation by its own style, and as everybody would see it once it is classified', async () => {
  const content = new Uint8Array(four)
  const { data } = await begin(app, { id: 'utkast', file_name: 'fyra.tif', content })
  expect(data.raster).toMatchObject({ width: 2, height: 2, nodata: -9, bands: [{ minimum: 1, maximum: 3 }] })
  const path = `/api/v1/own-layers/utkast/tiles/${address}.png`
  const asPublic = `${path}?view=public`
  const withToken = { token: testToken }
  const colours = async () => {
    const { data } = decode(new Uint8Array(await (await app.ask(path, withToken)).arrayBuffer()))
    return new Set(Array.from({ length: 256 * 256 }, (_, nth) => data.subarray(nth * 4, nth * 4 + 4).join()))
  }
  // Three values and none: the usual ramp has three colours of its own, and the place without a value has none.
  expect((await colours()).size).toBe(4)
  expect((await app.ask(asPublic, withToken)).status).toBe(404)
  await describeWhole(app, 'utkast', { description: { raster_style } })
  expect(await colours()).toEqual(new Set(['255,0,0,255', '0,255,0,255', '0,0,255,255', '0,0,0,0']))
  expect((await app.ask(asPublic, withToken)).status).toBe(200)
  expect((await app.ask(path)).status).toBe(403)
  // It has no rows to read.
  expect((await app.ask('/api/v1/own-layers/utkast/features', withToken)).status).toBe(400)
})

test('of more questions than can wait in line some are told to come back, and the others are answered', async () => {
  const value = `/api/v1/layers/fyra/value?longitude=${longitude.toFixed(6)}&latitude=${latitude.toFixed(6)}`
  const answers = await Promise.all(Array.from({ length: 530 }, () => app.ask(value)))
  const statuses = answers.map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  expect(statuses.filter((status) => status === 503).length).toBeLessThan(30)
  expect((await app.ask(value)).status).toBe(200)
}, 60_000)
