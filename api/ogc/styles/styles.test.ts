// The requirements of OGC API Styles (draft 20-009, core) and that what is answered is drawn by whoever reads it.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { handTiff } from '../../../data/raster/fixture/write_tiff.ts'
import { decodedTile } from '../../../tiles/fixture/decoded_tile.ts'
import { readSld } from '../../../tiles/styles/read_sld.ts'
import { publishFile, somePlaces } from '../../fixture/layers.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'
import { link } from '../links/link.ts'
import { styleDocument } from './style_document.ts'
import { styleMetadata } from './style_metadata.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
  await namedBodies(app, { organisations: ['lansstyrelsen'], associations: [] })
  await publishFile(app, {
    id: 'schakt',
    content: somePlaces,
    fields: { antal: { k: 1 } },
    description: {
      style: {
        paint: {
          kind: 'categories',
          field: 'typ',
          classes: [{ value: 'fiber', colour: '#0072B2', title: 'Fiber' }],
          other_colour: '#8A8A8A',
        },
        label: { field: 'namn', from_zoom: 11 },
      },
    },
  })
  // Drawn by a field that nobody else sees.
  await publishFile(app, {
    id: 'dolt',
    content: somePlaces,
    fields: { antal: { k: 2 } },
    description: {
      style: {
        paint: {
          kind: 'graduated',
          field: 'antal',
          classes: [{ from: 0, colour: '#0072B2' }],
          other_colour: '#8A8A8A',
        },
      },
    },
  })
  await publishFile(app, { id: 'tabell', content: 'namn;antal\nNorra;12\n' })
  await publishFile(app, { id: 'inre', description: { classification: { k: 1, r: 1, t: 1 } } })
  const heights = {
    width: 2,
    height: 2,
    samples: Uint8Array.of(1, 2, 3, 4),
    origin: [490_000, 6_410_000],
  } as const
  await publishFile(app, {
    id: 'hojder',
    file_name: 'hojder.tif',
    content: new Uint8Array(handTiff({ ...heights, step: [10_000, 10_000] })),
  })
}, 120_000)
afterAll(() => app.close())

/** What MapLibre's own validator says of it. */
function faults(style: unknown): unknown[] {
  return validateStyleMin(JSON.parse(JSON.stringify(style)))
}
const styles = z.object({
  default: z.string(),
  styles: z.array(z.object({ id: z.string(), title: z.string(), links: z.array(link) })),
})
const collections = z.object({ collections: z.array(z.object({ id: z.string(), links: z.array(link) })) })

describe('http://www.opengis.net/spec/ogcapi-styles-1/1.0/conf/core', () => {
  test('/req/core/base-resource-link: the landing page and each collection with places link to their styles', async () => {
    const rel = 'http://www.opengis.net/def/rel/ogc/1.0/styles'
    const landing = z.object({ links: z.array(link) }).parse(await app.get('/ogc'))
    expect(landing.links.find((one) => one.rel === rel)?.href).toBe(`${app.product.url}/ogc/styles`)
    const found = collections.parse(await app.get('/ogc/collections')).collections
    const without = found.filter(({ links }) => !links.some((one) => one.rel === rel)).map(({ id }) => id)
    // Neither has places.
    expect(without).toEqual(['tabell', 'catalogue'])
  })

  test.each([
    '/ogc/styles',
    '/ogc/collections/schakt/styles',
    '/ogc/collections/hojder/styles',
    '/ogc/collections/shortage-areas/styles',
  ])(
    '/req/core/styles-success, style-op and style-md-op: every style of %s, each of its stylesheets and what is said of it are there',
    async (path) => {
      const found = styles.parse(await app.get(path))
      expect(found.styles.map(({ id }) => id)).toEqual([found.default])
      const links = found.styles.flatMap((one) => one.links)
      expect(links.map(({ rel }) => rel)).toEqual(
        path === '/ogc/styles' ? ['stylesheet', 'describedby'] : ['stylesheet', 'stylesheet', 'describedby'],
      )
      for (const { href, type } of links) {
        const answer = await app.ask(href.replace(app.product.url, ''))
        expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
      }
      styleMetadata.strict().parse(await app.get(`${path}/default/metadata`))
    },
  )

  test('there is no style under another id, of a table, or of what is not seen', async () => {
    for (const path of [
      '/ogc/styles/night',
      '/ogc/collections/schakt/styles/night',
      '/ogc/collections/tabell/styles',
      '/ogc/collections/inre/styles/default',
    ])
      expect((await app.ask(path)).status, path).toBe(404)
  })
})

describe('a MapLibre style', () => {
  test.each([
    'shortage-areas',
    'municipalities',
    'addresses',
    'applications',
    'backbone-projects',
    'connection-points',
    'schakt',
    'dolt',
    'hojder',
  ])('of %s is whole by MapLibre’s own validator', async (id) => {
    const found = styleDocument.strict().parse(await app.get(`/ogc/collections/${id}/styles/default`))
    expect(faults(found)).toEqual([])
    expect(Object.keys(found.sources)).toEqual([id])
  })

  test('of everything has each collection with places, pictures below surfaces, lines, points and names in this order', async () => {
    const found = styleDocument.strict().parse(await app.get('/ogc/styles/default'))
    expect(faults(found)).toEqual([])
    expect(Object.keys(found.sources).toSorted()).toEqual([
      ...['addresses', 'applications', 'backbone-projects', 'connection-points', 'dolt', 'hojder'],
      ...['municipalities', 'schakt', 'shortage-areas'],
    ])
    const order = ['background', 'raster', 'fill', 'line', 'circle', 'symbol']
    const types = found.layers.map(({ type }) => order.indexOf(type))
    expect(types).toEqual(types.toSorted((a, b) => a - b))
    expect(new Set(types).size).toBe(6)
    expect(found).not.toHaveProperty('glyphs')
  })

  test('its tiles are there, and its source layers and statuses in them', async () => {
    const text = JSON.stringify(
      await app.get('/ogc/collections/shortage-areas/styles/default?datetime=2015-06-30'),
    )
    const template = /"tiles":\["([^"]+)"\]/.exec(text)?.[1] ?? ''
    expect(template).toMatch(
      /\/ogc\/collections\/shortage-areas\/tiles\/WebMercatorQuad\/\{z\}\/\{y\}\/\{x\}\?datetime=2015-06-30$/,
    )
    const address = template.replace('{z}', '8').replace('{y}', '77').replace('{x}', '138')
    const tile = await decodedTile(await app.ask(address.replace(app.product.url, '')))
    for (const name of ['shortage-areas', 'shortage-area-points'])
      expect(text).toContain(`"source-layer":"${name}"`)
    // B1 has a point in service since January; K1 asks for B2.
    const statuses = tile['shortage-areas']?.map(({ properties }) => [properties.id, properties.status])
    expect(statuses?.toSorted()).toEqual([
      ['B1', 'connected'],
      ['B2', 'applied'],
    ])
  })

  test('it is the publisher’s, and names no field that the caller does not see', async () => {
    expect(JSON.stringify(await app.get('/ogc/collections/schakt/styles/default'))).toContain(
      '"text-field":["to-string",["get","namn"]]',
    )
    for (const f of ['style', 'sld']) {
      const text = await (await app.ask(`/ogc/collections/dolt/styles/default?f=${f}`)).text()
      expect(text).not.toContain('antal')
    }
  })
})

test('the SLD of a layer is read back as the style that its publisher gave', async () => {
  const answer = await app.ask('/ogc/collections/schakt/styles/default', {
    headers: { accept: 'application/vnd.ogc.sld+xml' },
  })
  expect(answer.headers.get('content-type')).toBe('application/vnd.ogc.sld+xml;version=1.1')
  const { style } = readSld(await answer.text())
  expect(style).toMatchObject({ paint: { field: 'typ', classes: [{ value: 'fiber', colour: '#0072B2' }] } })
})
