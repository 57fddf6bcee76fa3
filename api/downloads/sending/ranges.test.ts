// Whole layers and rasters are read in parts, as map programs read archives: by Range, held to one state of the file by If-Range.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handTiff } from '../../../data/raster/fixture/write_tiff.ts'
import { oneLayer } from '../../contract/catalogue/layer.ts'
import { describeWhole, publish, publishFile, readOwn } from '../../fixture/layers.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  await publishFile(app, { id: 'schakt' })
  const file = handTiff({
    width: 2,
    height: 2,
    bands: 2,
    samples: Int16Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    format: 2,
    step: [1000, 1000],
  })
  await publishFile(app, { id: 'fyra', file_name: 'fyra.tif', content: new Uint8Array(file) })
}, 120_000)
afterAll(() => app.close())

const ask = (path: string, headers: Record<string, string> = {}, options = {}) =>
  app.ask(`/api/v1/layers/${path}`, { headers, ...options })
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer())

test.each([
  'schakt/download?format=pmtiles',
  'schakt/download?format=gpkg',
  'schakt/download?format=fgb',
  'schakt/download?format=parquet',
  'schakt/download?format=shp',
  'fyra/download?format=tif',
])(
  '%s comes in parts',
  async (path) => {
    const first = await ask(path)
    const whole = await bytesOf(first)
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]+"$/)
    expect(first.headers.get('accept-ranges')).toBe('bytes')
    expect(first.headers.get('content-length')).toBe(String(whole.length))

    const part = await ask(path, { range: 'bytes=10-29' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 10-29/${whole.length}`)
    expect(part.headers.get('content-length')).toBe('20')
    expect(part.headers.get('etag')).toBe(etag)
    expect(part.headers.get('cache-control')).toBe('no-cache')
    expect(await bytesOf(part)).toEqual(whole.subarray(10, 30))

    const last = await ask(path, { range: 'bytes=-7', 'if-range': etag })
    expect(last.status).toBe(206)
    expect(await bytesOf(last)).toEqual(whole.subarray(-7))
    // Of another file, of a date, of several parts, of something else than bytes: the whole.
    for (const headers of [
      { range: 'bytes=0-9', 'if-range': '"another"' },
      { range: 'bytes=0-9', 'if-range': `W/${etag}` },
      { range: 'bytes=0-9', 'if-range': 'Tue, 30 Jun 2026 10:00:00 GMT' },
      { range: 'bytes=0-9,20-29' },
      { range: 'rows=0-9' },
      { range: 'nonsense' },
    ]) {
      const all = await ask(path, headers)
      expect(all.status, JSON.stringify(headers)).toBe(200)
      expect((await bytesOf(all)).equals(whole)).toBe(true)
    }

    const beyond = await ask(path, { range: `bytes=${whole.length}-` })
    expect(beyond.status).toBe(416)
    expect(beyond.headers.get('content-range')).toBe(`bytes */${whole.length}`)
    expect(beyond.headers.get('content-type')).toContain('application/problem+json')
    expect(beyond.headers.get('content-disposition')).toBeNull()
    await beyond.body?.cancel()

    const same = await ask(path, { 'if-none-match': etag })
    expect(same.status).toBe(304)
    expect(same.headers.get('etag')).toBe(etag)
    const head = await ask(path, {}, { method: 'HEAD' })
    expect(head.headers.get('content-length')).toBe(String(whole.length))
    expect(head.headers.get('accept-ranges')).toBe('bytes')
  },
  30_000,
)

test('of what somebody else sees, or of another version, there is another file', async () => {
  const path = 'schakt/download?format=parquet'
  const etag = async (options = {}) => {
    const answer = await ask(path, {}, options)
    await answer.body?.cancel()
    return answer.headers.get('etag')
  }
  const before = await etag()
  expect(await etag()).toBe(before)
  await describeWhole(app, 'schakt', { fields: { typ: { k: 1 } } })
  await publish(app, 'schakt')
  const everybody = await ask(path)
  const everybodys = await bytesOf(everybody)
  const publishers = await bytesOf(await ask(path, {}, { token: testToken }))
  expect(everybody.headers.get('etag')).not.toBe(before)
  expect(publishers.includes('rör')).toBe(true)
  expect(everybodys.includes('rör')).toBe(false)
  // The file of before is still there, and nobody is led to it.
  const asked = await ask(path, { range: 'bytes=0-9', 'if-range': before ?? '' })
  expect(asked.status).toBe(200)
  expect((await bytesOf(asked)).equals(everybodys)).toBe(true)
  const inner = await ask(path, { 'if-none-match': before ?? '' })
  expect(inner.status).toBe(200)
  await inner.body?.cancel()
})

test('a raster is sent to nobody from whom a band is held back', async () => {
  expect((await readOwn(app, 'fyra')).data.columns.map(({ name }) => name)).toEqual(['band_1', 'band_2'])
  const formats = async () => oneLayer.parse(await app.get('/api/v1/layers/fyra')).formats
  const records = async () =>
    (await (await app.ask('/datasets/dcat?f=ttl')).text()) +
    (await (await app.ask('/datasets/iso/fyra.xml')).text())
  expect(await formats()).toEqual(['tif'])
  expect((await records()).match(/fyra\/download\?format=tif/g)?.length).toBeGreaterThan(1)
  expect(await (await ask('fyra/readme')).text()).toContain(
    'Pixels are in EPSG:3006, in a cloud-optimised GeoTIFF.',
  )
  await describeWhole(app, 'fyra', { fields: { band_2: { k: 2 } } })
  await publish(app, 'fyra')
  const path = 'fyra/download?format=tif'
  expect((await ask(path)).status).toBe(404)
  expect((await ask(path, { range: 'bytes=0-9' })).status).toBe(404)
  expect((await ask(`${path}&fields=band_1`)).status).toBe(404)
  const whole = await ask(path, {}, { token: testToken })
  expect(whole.status).toBe(200)
  await whole.body?.cancel()
  expect(await formats()).toEqual([])
  expect(await records()).not.toContain('fyra/download')
})
