// The abstract test suite of OGC API Features 2 (18-058r1, annex A), and the other forms of features, read back.
import proj4 from 'proj4'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { TestApp } from '../../fixture/open_test_app.ts'
import { crsUris } from '../collections/crs_uris.ts'
import { idsOf, itemOf, itemsOf, linked, openSmabro, refusal } from './fixture/asked_items.ts'

let app: TestApp
beforeAll(async () => {
  app = await openSmabro()
}, 120_000)
afterAll(() => app.close())

const epsg = (code: number) => `http://www.opengis.net/def/crs/EPSG/0/${code}`

/** SWEREF 99 as its definitions say (Lantmäteriet), for a library of others. */
const zones: Readonly<Record<number, number>> = {
  ...{ 3007: 12, 3008: 13.5, 3009: 15, 3010: 16.5, 3011: 18, 3012: 14.25 },
  ...{ 3013: 15.75, 3014: 17.25, 3015: 18.75, 3016: 20.25, 3017: 21.75, 3018: 23.25 },
}
const tm = '+proj=utm +zone=33 +ellps=GRS80 +units=m +no_defs'
const zone = (longitude: number) =>
  `+proj=tmerc +lat_0=0 +lon_0=${longitude} +k=1 +x_0=150000 +y_0=0 +ellps=GRS80 +units=m +no_defs`
const definition = (uri: string) => {
  const code = Number(/\/0\/(\d+)$/.exec(uri)?.[1])
  if (code === 3006) return tm
  if (code === 3857) return 'EPSG:3857'
  const longitude = zones[code]
  return longitude === undefined ? 'EPSG:4326' : zone(longitude)
}
const isNorthFirst = (uri: string) => !uri.includes('CRS84') && !uri.endsWith('3857')

/** Where A0101 (401200,6401200) lies in another CRS, in the order of its axes. */
function expected(uri: string): number[] {
  const [x = 0, y = 0] = proj4(tm, definition(uri), [401200, 6401200])
  return isNorthFirst(uri) ? [y, x] : [x, y]
}

const near = (uri: string) => (uri.includes('4326') || uri.includes('CRS84') ? 8 : 3)

describe('/req/crs/fc-crs-definition, crs-action, crs-response', () => {
  test.each(crsUris)(
    'a place in %s, the axes in its order, is where another library puts it',
    async (uri) => {
      const response = await app.ask(`/ogc/collections/addresses/items/A0101?crs=${encodeURIComponent(uri)}`)
      expect(response.headers.get('content-crs')).toBe(`<${uri}>`)
      const { geometry } = await itemOf(app, `addresses/items/A0101?crs=${encodeURIComponent(uri)}`)
      const found = geometry?.coordinates.map(Number) ?? []
      for (const [axis, one] of expected(uri).entries()) expect(found[axis]).toBeCloseTo(one, near(uri))
    },
  )

  test('/req/crs/fc-crs-default-value: CRS84 unless told, and the header says so', async () => {
    const response = await app.ask('/ogc/collections/addresses/items')
    expect(response.headers.get('content-crs')).toBe('<http://www.opengis.net/def/crs/OGC/1.3/CRS84>')
  })

  test.each([epsg(3005), 'EPSG:3006', '3006', epsg(999999), '%5BEPSG:2400%5D', "';drop%20table%20x"])(
    '/req/crs/fc-crs-valid-value: %s is refused, with those that there are',
    async (uri) => {
      const { status, detail } = await refusal(app, `addresses/items?crs=${uri}`)
      expect(status).toBe(400)
      expect(detail).toContain(epsg(3006))
      expect(await refusal(app, `addresses/items?bbox=1,2,3,4&bbox-crs=${uri}`)).toMatchObject({
        status: 400,
      })
      expect(await refusal(app, `addresses/items/A0101?crs=${uri}`)).toMatchObject({ status: 400 })
    },
  )

  test('a CURIE in brackets names a CRS as well', async () => {
    const { geometry } = await itemOf(app, 'addresses/items/A0101?crs=%5BEPSG:3006%5D')
    expect(geometry?.coordinates).toEqual([6401200, 401200])
  })

  test('the next page is in the same CRS', async () => {
    const first = await itemsOf(app, `addresses/items?limit=1&crs=${epsg(3006)}`)
    const second = await itemsOf(app, linked(first, 'next') ?? '')
    expect(second.features[0]?.geometry?.coordinates).toEqual([6401200, 404000])
  })
})

describe('/req/crs/fc-bbox-crs-definition, fc-bbox-crs-action', () => {
  /** 300 metres around A0101: nobody else lives there. */
  const around = [401050, 6401050, 401350, 6401350] as const

  test.each(crsUris)('a rectangle of %s finds what lies in it', async (uri) => {
    const [west, south, east, north] = around
    const corners = [
      [west, south],
      [east, north],
    ].map(([x = 0, y = 0]) => proj4(tm, definition(uri), [x, y]))
    const bbox = corners.flatMap(([x = 0, y = 0]) => (isNorthFirst(uri) ? [y, x] : [x, y]))
    const asked = `addresses/items?bbox=${bbox}&bbox-crs=${encodeURIComponent(uri)}`
    expect(idsOf(await itemsOf(app, asked))).toEqual(['A0101'])
  })

  test('a boundary belongs to the rectangle', async () => {
    const touching = `bbox=6401200,401100,6401300,401200&bbox-crs=${epsg(3006)}`
    expect(idsOf(await itemsOf(app, `addresses/items?${touching}`))).toEqual(['A0101'])
  })

  test('easting first in SWEREF 99 finds nothing, and is told why', async () => {
    const answer = await itemsOf(
      app,
      `addresses/items?bbox=401000,6401000,402000,6402000&bbox-crs=${epsg(3006)}`,
    )
    expect(answer).toMatchObject({
      numberMatched: 0,
      hint: expect.stringContaining('an easting stands where the northing should'),
    })
  })

  test('least more than most is refused', async () => {
    const { status } = await refusal(
      app,
      `addresses/items?bbox=6402000,401000,6401000,402000&bbox-crs=${epsg(3006)}`,
    )
    expect(status).toBe(400)
  })

  test.each([3006, 3007, 3857])('a rectangle of %i as large as the world finds everything', async (code) => {
    const all = await itemsOf(app, `addresses/items?bbox=-9e6,-9e6,9e6,9e6&bbox-crs=${epsg(code)}`)
    expect(all.numberMatched).toBe(code === 3857 || code === 3006 || code === 3007 ? 105 : 0)
  })
})

describe('the other forms', () => {
  test('JSON-FG has the place in CRS84 as geometry', async () => {
    const page = await itemsOf(app, 'shortage-areas/items?f=jsonfg&datetime=2015-06-30&limit=1')
    expect(page).toMatchObject({ featureType: 'shortage-areas', geometryDimension: 2 })
    expect(page.conformsTo).toContain('http://www.opengis.net/spec/json-fg-1/1.0/conf/core')
    expect(page.features[0]).toMatchObject({
      time: { date: '2015-06-30' },
      place: null,
      geometry: { type: 'Polygon' },
    })
  })

  test('JSON-FG has the place in another CRS as place, and no geometry', async () => {
    const page = await itemsOf(app, `addresses/items?f=jsonfg&limit=1&crs=${epsg(3006)}`)
    expect(page.coordRefSys).toBe(epsg(3006))
    expect(page.features[0]).toMatchObject({
      time: null,
      geometry: null,
      place: { type: 'Point', coordinates: [6401200, 401200] },
    })
    expect(await itemOf(app, `addresses/items/A0101?f=jsonfg&crs=${epsg(3006)}`)).toMatchObject({
      featureType: 'addresses',
      coordRefSys: epsg(3006),
      geometry: null,
      place: { coordinates: [6401200, 401200] },
    })
  })

  test.each([
    ['application/geo+json', 'application/geo+json'],
    ['application/json', 'application/geo+json'],
    ['application/vnd.ogc.fg+json', 'application/vnd.ogc.fg+json'],
    ['text/csv', 'text/csv; charset=utf-8'],
  ])('Accept: %s is answered with %s', async (accept, type) => {
    const response = await app.ask('/ogc/collections/platser/items', { headers: { accept } })
    expect(response.headers.get('content-type')).toBe(type)
  })

  test('what is not to be had is refused: 406 by Accept, 400 by f', async () => {
    const other = { headers: { accept: 'image/png' } }
    expect((await app.ask('/ogc/collections/platser/items', other)).status).toBe(406)
    expect(await refusal(app, 'platser/items?f=png')).toMatchObject({ status: 400 })
  })

  test('CSV says in its headers what GeoJSON says in itself, and goes on by a link', async () => {
    const first = await csv('platser/items?f=csv&limit=3&properties=namn,antal')
    expect(first.lines).toEqual([
      'namn,antal,longitude,latitude,wkt',
      expect.stringMatching(/^beta,3,13\.\d+,57\.\d+,POINT \(13\.\d+ 57\.\d+\)$/),
      expect.stringMatching(/^Åsa,,/),
      expect.stringMatching(/^alfa,,/),
    ])
    expect([first.headers.get('ogc-numbermatched'), first.headers.get('ogc-numberreturned')]).toEqual([
      '5',
      '3',
    ])
    const next = /<http:\/\/localhost:3000\/ogc\/collections\/([^>]+)>; rel="next"/.exec(
      first.headers.get('link') ?? '',
    )?.[1]
    const last = await csv(next ?? '')
    expect(last.lines.map((line) => line.split(',')[0])).toEqual(['namn', 'Ärla', 'Zeta'])
    expect([last.headers.get('ogc-numbermatched'), last.headers.get('ogc-numberreturned')]).toEqual([
      '5',
      '2',
    ])
    expect(last.headers.get('link')).not.toContain('rel="next"')
  })

  test('CSV in SWEREF 99 has easting and northing', async () => {
    const { lines } = await csv(`addresses/items?f=csv&limit=1&crs=${epsg(3006)}`)
    expect(lines[0]).toContain('easting,northing,wkt')
    expect(lines[1]).toContain('401200.0,6401200.0,POINT (401200 6401200)')
  })

  test('GeoParquet names its CRS and holds the page', async () => {
    const response = await app.ask(
      `/ogc/collections/platser/items?f=parquet&limit=2&sortby=-namn&crs=${epsg(3857)}`,
    )
    expect(response.headers.get('content-type')).toBe('application/vnd.apache.parquet')
    const rows = await parquetRows(Buffer.from(await response.arrayBuffer()))
    // Å and ä come after z; of two descending, å is before ä in the alphabet and so after it here.
    expect(rows).toEqual([
      { namn: 'Ärla', kind: null },
      { namn: 'Åsa', kind: 'POINT' },
    ])
  })

  test('FlatGeobuf is what it says it is', async () => {
    const response = await app.ask('/ogc/collections/addresses/items?f=fgb&limit=3')
    expect(response.headers.get('content-type')).toBe('application/flatgeobuf')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 3)
        .toString(),
    ).toBe('fgb')
  }, 30_000)
})

async function csv(path: string) {
  const response = await app.ask(`/ogc/collections/${path}`)
  const text = await response.text()
  expect(response.status, text).toBe(200)
  return { headers: response.headers, lines: text.trim().split('\r\n') }
}

const parquetRow = z.object({ namn: z.string(), kind: z.string().nullable() })

async function parquetRows(bytes: Buffer) {
  const { writeFile } = await import('node:fs/promises')
  const file = `${app.test.folder.staging}/page.parquet`
  await writeFile(file, bytes)
  return app.test.database.session((connection) =>
    connection.rows(
      `select namn, st_geometrytype(geometry)::varchar as kind from read_parquet('${file}')`,
      {},
      parquetRow,
    ),
  )
}
