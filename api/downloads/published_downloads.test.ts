// Parts of published layers: earlier versions, suppressed counts, tiles in one file, and what is left behind.
import { readdir } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { fromArrayBuffer } from 'geotiff'
import { PMTiles, type RangeResponse, type Source } from 'pmtiles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handTiff } from '../../data/raster/fixture/write_tiff.ts'
import { features } from '../contract/catalogue/layer.ts'
import { describeWhole, publish, publishFile, sendData } from '../fixture/layers.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { namedBodies } from '../fixture/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  const counts = { fields: { antal: { is_count_of_people: true } } }
  await publishFile(app, { id: 'schakt', ...counts, as_of: '2015-01-01' })
  await sendData(app, 'schakt', {
    content: 'namn;typ;antal;easting;northing\nVästra schaktet;fiber;40;402000;6402000\n',
  })
  await describeWhole(app, 'schakt', { ...counts, as_of: '2016-01-01' })
  await publish(app, 'schakt')
}, 120_000)
afterAll(() => app.close())

const rowsOf = async (query: string) =>
  features.parse(await app.get(`/api/v1/layers/schakt/features?${query}`))
const names = async (query: string) => (await rowsOf(query)).items.map(({ properties }) => properties.namn)
const download = (query: string, options = {}) => app.ask(`/api/v1/layers/schakt/download?${query}`, options)

test('an earlier version is read by its number or by a date that it described', async () => {
  expect(await names('')).toEqual(['Västra schaktet'])
  expect(await names('version=1')).toEqual(['Norra schaktet', 'Södra schaktet'])
  expect(await names('as_of=2015-06-30')).toEqual(['Norra schaktet', 'Södra schaktet'])
  expect(await names('as_of=2016-06-30')).toEqual(['Västra schaktet'])
  expect((await download('format=csv&version=7')).status).toBe(404)
  expect((await download('format=csv&as_of=2014-01-01')).status).toBe(404)
  expect(await (await app.ask('/api/v1/layers/schakt/readme?version=1')).text()).toContain('Version: 1\n')
})

test('a count of people below the threshold is missing in rows, files, order and facts', async () => {
  expect(
    (await rowsOf('version=1&fields=namn,antal&sort=antal')).items.map(({ properties }) => properties),
  ).toEqual([
    { namn: 'Norra schaktet', antal: 12 },
    { namn: 'Södra schaktet', antal: null },
  ])
  expect(await (await download('format=csv&version=1')).text()).toContain('Södra schaktet,rör,,')
  for (const format of ['geojson', 'gpkg', 'parquet', 'xlsx']) {
    const response = await download(`format=${format}&version=1`)
    expect(response.status).toBe(200)
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
  }
})

/** The bytes of an archive that is in memory. */
function inMemory(bytes: Uint8Array): Source {
  return {
    getKey: () => 'memory',
    getBytes: async (offset, length): Promise<RangeResponse> => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  }
}

test('a PMTiles file holds exactly the tiles of the map', async () => {
  const response = await download('format=pmtiles&version=1')
  expect(response.status).toBe(200)
  const bytes = new Uint8Array(await response.arrayBuffer())
  expect(Number(response.headers.get('content-length'))).toBe(bytes.length)
  const now = new PMTiles(inMemory(new Uint8Array(await (await download('format=pmtiles')).arrayBuffer())))
  expect(await now.getHeader()).toMatchObject({ specVersion: 3, minZoom: 0, maxZoom: 14, tileType: 1 })
  expect(await now.getMetadata()).toMatchObject({ vector_layers: [{ id: 'schakt' }] })
  // 402000, 6402000 lies in these.
  let held = 0
  for (const [z, x, y] of [
    [0, 0, 0],
    [6, 34, 19],
    [10, 549, 309],
    [14, 8797, 4956],
    [14, 0, 0],
  ] as const) {
    const tile = await now.getZxy(z, x, y)
    const served = await app.ask(`/tiles/schakt/${z}/${x}/${y}.mvt`)
    expect(served.status).toBe(tile ? 200 : 204)
    if (!tile) continue
    held += 1
    expect(Buffer.from(tile.data).equals(Buffer.from(await served.arrayBuffer()))).toBe(true)
  }
  expect(held).toBeGreaterThan(1)
})

test('what was written for a download is gone when it is sent, and when nobody waits for it any more', async () => {
  const left = async () =>
    (await readdir(app.test.folder.staging)).filter((name) => name.startsWith('download-'))
  await (await download('format=gpkg&fields=namn')).arrayBuffer()
  expect(await left()).toEqual([])
  const response = await download('format=gpkg&fields=namn')
  expect(await left()).toHaveLength(1)
  await response.body?.cancel()
  expect(await left()).toEqual([])
})

test('whoever takes nothing of what was written for them cannot fill the disk: others wait until they do', async () => {
  const part = () => download('format=parquet&fields=namn')
  const held: Response[] = []
  while (held.length < 24) held.push(await part())
  expect(held.every(({ status }) => status === 200)).toBe(true)
  let isThere = false
  const next = part().then((response) => {
    isThere = true
    return response
  })
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(isThere).toBe(false)
  await held[0]?.body?.cancel()
  const bytes = await (await next).arrayBuffer()
  expect(bytes.byteLength).toBeGreaterThan(100)
  await Promise.all(held.slice(1).map((response) => response.body?.cancel()))
}, 60_000)

test('the permission under which a layer is spread follows it into whatever holds words', async () => {
  const permission = { number: 'LM2015/001234', date: '2015-01-15' }
  // A control character in a text, which the XML of an Excel file has no place for.
  const abstract = { sv: 'Med\u000Btabb', en: '' }
  await publishFile(app, { id: 'tillstand', description: { permission, abstract } })
  const bytes = async (query: string) =>
    Buffer.from(await (await app.ask(`/api/v1/layers/tillstand/${query}`)).arrayBuffer())
  const readme = (await bytes('readme')).toString()
  expect(readme).toContain('Spridningstillstånd: LM2015/001234, 2015-01-15\n')
  expect(readme).toContain('Permission to spread (spridningstillstånd): LM2015/001234, 2015-01-15\n')
  const told = 'Spridningstillstånd LM2015/001234, 2015-01-15'
  for (const format of ['geojson', 'gpkg', 'parquet'])
    expect((await bytes(`download?format=${format}`)).includes(told), format).toBe(true)
  const archive = new PMTiles(inMemory(new Uint8Array(await bytes('download?format=pmtiles'))))
  expect(await archive.getMetadata()).toMatchObject({ permission: told })
  const workbook = unzipSync(new Uint8Array(await bytes('download?format=xlsx')))
  const sheet = strFromU8(workbook['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
  expect(sheet).toContain('Spridningstillstånd: LM2015/001234, 2015-01-15')
  expect(sheet).toContain('Med\uFFFDtabb')
})

test('a raster comes whole, as a GeoTIFF that another reader opens, and has no rows', async () => {
  const file = handTiff({
    width: 2,
    height: 2,
    samples: Int16Array.of(1, 2, 3, -9),
    format: 2,
    nodata: '-9',
    step: [1000, 1000],
  })
  await publishFile(app, { id: 'fyra', file_name: 'fyra.tif', content: new Uint8Array(file) })
  const response = await app.ask('/api/v1/layers/fyra/download?format=tif')
  expect(response.headers.get('content-type')).toBe('image/tiff')
  const image = await (await fromArrayBuffer(await response.arrayBuffer())).getImage()
  expect([...new Int16Array(await image.readRasters({ interleave: true }))]).toEqual([1, 2, 3, -9])
  for (const path of [
    'features',
    'statistics?field=band_1',
    'download?format=csv',
    'download?format=tif&bbox=12,57,13,58',
  ])
    expect((await app.ask(`/api/v1/layers/fyra/${path}`)).status, path).toBe(400)
})
