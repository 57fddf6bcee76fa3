// The abstract tests of OGC API Features 3 (19-079r2) and 5 (Common 3, 23-058r2), requirement by requirement, over HTTP on Småbro and a published layer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { handTiff } from '../../../data/raster/fixture/write_tiff.ts'
import { publishFile } from '../../fixture/layers.ts'
import type { TestApp } from '../../fixture/open_test_app.ts'
import { idsOf, itemsOf, openSmabro, refusal } from '../features/fixture/asked_items.ts'

let app: TestApp
beforeAll(async () => {
  app = await openSmabro()
  await publishFile(app, {
    id: 'schakt',
    content: `namn;typ;antal;kostnad_kr;klar;wkt
Norra schaktet;fiber;12;1000;2015-06-30;POINT (501500 6400500)
Södra schaktet;rör;3;2000;;POINT (503500 6400500)
ÖSTRA SCHAKTET;rör;7;3000;2016-01-01;POINT (505500 6400500)
`,
    fields: {
      antal: { is_count_of_people: true, unit: 'st' },
      kostnad_kr: { k: 2, title: { sv: 'Dold kostnad', en: '' } },
    },
  })
}, 120_000)
afterAll(() => app.close())

const schema = z.strictObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  $id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  type: z.literal('object'),
  properties: z.record(z.string(), z.looseObject({ title: z.string() })),
  required: z.array(z.string()).optional(),
  additionalProperties: z.literal(false),
})
const schemaAt = async (path: string) => schema.parse(await app.get(`/ogc/collections/${path}`))
const idsAt = async (path: string) => idsOf(await itemsOf(app, path))
const asked = (filter: string, more = '') => `filter=${encodeURIComponent(filter)}${more}`

describe('Part 5, /req/schemas', () => {
  test.each(['schema', 'queryables', 'sortables'])(
    '%s: a JSON Schema whose $id is its own address',
    async (kind) => {
      for (const id of ['shortage-areas', 'addresses', 'schakt']) {
        const response = await app.ask(`/ogc/collections/${id}/${kind}?lang=en`)
        expect(response.status).toBe(200)
        expect(response.headers.get('content-type')).toBe('application/schema+json')
        const { $id, properties } = schema.parse(await response.json())
        expect($id).toBe(`http://localhost:3000/ogc/collections/${id}/${kind}`)
        const places = Object.values(properties).filter(({ type }) => type === undefined)
        // /req/schemas/properties: only a place has no type, and it says which.
        expect(places).toHaveLength(kind === 'sortables' ? 0 : 1)
        for (const { format, $ref } of places)
          expect([String(format).startsWith('geometry-'), $ref]).toEqual([true, undefined])
        // /req/schemas/role-id, property-seq.
        expect(Object.values(properties).filter((one) => one['x-ogc-role'] === 'id')).toHaveLength(1)
        expect(Object.values(properties).map((one) => one['x-ogc-propertySeq'])).toEqual(
          Object.keys(properties).map((_, index) => index + 1),
        )
      }
    },
  )

  test('titles, units, codes and roles are told, in the language that is asked for', async () => {
    const { properties } = await schemaAt('shortage-areas/schema?lang=en')
    expect(properties.id).toMatchObject({ type: 'string', 'x-ogc-role': 'id' })
    expect(properties.status).toMatchObject({
      type: 'string',
      enum: ['connected', 'in_progress', 'applied', 'untouched'],
    })
    expect(properties.fibre_share_pct).toMatchObject({
      type: 'number',
      'x-ogc-unit': '%',
      title: 'Share with fibre access',
    })
    expect(properties.status_since).toMatchObject({ type: 'string', format: 'date' })
    expect(properties.geometry).toMatchObject({
      'x-ogc-role': 'primary-geometry',
      format: 'geometry-polygon-or-multipolygon',
    })
    expect((await schemaAt('shortage-areas/schema?lang=sv')).properties.fibre_share_pct?.title).toBe(
      'Andel med tillgång till fiber',
    )
    const published = (await schemaAt('schakt/schema?lang=sv')).properties
    expect(Object.keys(published)).toEqual(['feature_id', 'namn', 'typ', 'antal', 'klar', 'geometry'])
    expect(published.antal).toMatchObject({
      type: 'integer',
      'x-ogc-unit': '{count}',
      description: 'Värden under 5 visas inte.',
    })
  })

  test('/req/returnables-and-receivables/link, /req/queryables/link, /req/sortables/link: the collection leads to them', async () => {
    const { links } = z
      .object({
        links: z.array(z.object({ rel: z.string(), href: z.string(), type: z.string().optional() })),
      })
      .parse(await app.get('/ogc/collections/addresses'))
    for (const kind of ['schema', 'queryables', 'sortables'])
      expect(links).toContainEqual({
        rel: `http://www.opengis.net/def/rel/ogc/1.0/${kind}`,
        href: `http://localhost:3000/ogc/collections/addresses/${kind}`,
        type: 'application/schema+json',
      })
  })

  test('the features have what the schema says, and can be sorted by every sortable', async () => {
    for (const id of ['addresses', 'applications', 'schakt']) {
      const { properties } = await schemaAt(`${id}/schema`)
      const { features } = await itemsOf(app, `${id}/items?limit=1`)
      const [first] = features
      expect(Object.keys(properties)).toEqual(expect.arrayContaining(Object.keys(first?.properties ?? {})))
      for (const name of Object.keys((await schemaAt(`${id}/sortables`)).properties))
        expect((await itemsOf(app, `${id}/items?limit=1&sortby=-${name}`)).numberReturned).toBe(1)
    }
  })
})

describe('Part 3, /req/queryables, /req/queryables-query-parameters/parameters', () => {
  test('every queryable of a simple value is a parameter, and finds the features that have the value', async () => {
    for (const id of ['addresses', 'municipalities', 'schakt']) {
      const { features } = await itemsOf(app, `${id}/items?limit=1`)
      const [first] = features
      for (const [name, value] of Object.entries(first?.properties ?? {})) {
        if (value === null) continue
        const found = await itemsOf(
          app,
          `${id}/items?limit=10000&${name}=${encodeURIComponent(String(value))}`,
        )
        expect(found.features.length).toBeGreaterThan(0)
        expect(found.features.every(({ properties }) => properties?.[name] === value)).toBe(true)
      }
    }
  })

  test('a value of another type, and a field that is not seen, are refused', async () => {
    expect(await refusal(app, 'schakt/items?klar=midsommar')).toMatchObject({
      status: 400,
      title: expect.anything(),
    })
    const words = async (name: string) =>
      JSON.stringify(await refusal(app, `schakt/items?${name}=1000`)).replaceAll(name, '…')
    expect(await words('kostnad_kr')).toBe(await words('nothing'))
  })
})

test('a field that is called as a parameter of every collection is asked for by filter, and says so', async () => {
  await publishFile(app, { id: 'namnlika', content: 'namn;limit;wkt\nNorr;7;POINT (501500 6400500)\n' })
  const description = async (kind: string) =>
    (await schemaAt(`namnlika/${kind}?lang=sv`)).properties.limit?.description
  expect(await description('queryables')).toContain('Kan bara frågas efter med parametern filter')
  expect((await schemaAt('namnlika/queryables?lang=sv')).properties.namn?.description ?? '').not.toContain(
    'filter',
  )
  expect((await description('schema')) ?? '').not.toContain('filter')
  expect(await idsAt(`namnlika/items?${asked('limit = 7')}`)).toEqual([1])
  const page = await (await app.ask('/ogc/collections/namnlika/items?f=html')).text()
  expect(page.match(/ name="limit"/g)).toHaveLength(1)
  expect(page.match(/ id="q-limit"/g)).toHaveLength(1)
  expect(page).toContain(' name="namn"')
})

describe('Part 3, /req/filter, /req/features-filter', () => {
  test('/req/filter/filter-param, response: features for which it is true', async () => {
    expect(await idsAt(`schakt/items?${asked("CASEI(namn) LIKE CASEI('östra%')")}`)).toEqual([3])
    expect(await idsAt(`schakt/items?${asked("klar > DATE('2015-12-31') OR typ = 'fiber'")}`)).toEqual([1, 3])
    expect(await idsAt(`schakt/items?${asked('NOT klar IS NULL')}`)).toEqual([1, 3])
  })

  test('/req/filter/filter-lang-param: text unless told, or JSON', async () => {
    const json = JSON.stringify({ op: '=', args: [{ property: 'typ' }, 'rör'] })
    expect(await idsAt(`schakt/items?${asked(json, '&filter-lang=cql2-json')}`)).toEqual([2, 3])
    expect(await refusal(app, `schakt/items?${asked(json)}`)).toMatchObject({ status: 400 })
    expect(await refusal(app, `schakt/items?${asked('typ = 1', '&filter-lang=ecql')}`)).toMatchObject({
      status: 400,
    })
  })

  test('/req/filter/filter-crs-wgs84, filter-crs-param: degrees unless told, else the axes of the CRS', async () => {
    // 501500, 6400500 in SWEREF 99 TM lies at 15.025 east, 57.746 north.
    expect(
      await idsAt(`schakt/items?${asked('S_INTERSECTS(geometry, BBOX(15.02, 57.7, 15.04, 57.8))')}`),
    ).toEqual([1])
    const sweref = '&filter-crs=http://www.opengis.net/def/crs/EPSG/0/3006'
    expect(
      await idsAt(
        `schakt/items?${asked('S_INTERSECTS(geometry, BBOX(6400000, 501000, 6401000, 504000))', sweref)}`,
      ),
    ).toEqual([1, 2])
    expect(
      await refusal(
        app,
        `schakt/items?${asked('TRUE', '&filter-crs=http://www.opengis.net/def/crs/EPSG/0/1')}`,
      ),
    ).toMatchObject({ status: 400 })
  })

  test('/req/filter/mixing-expressions: with bbox and fields by AND, on every page the same', async () => {
    const both = asked("typ = 'rör'", '&bbox=15.05,57.7,15.07,57.8&antal=7')
    expect(await idsAt(`schakt/items?${both}`)).toEqual([])
    expect(await idsAt(`schakt/items?${asked("typ = 'rör'", '&bbox=15.07,57.7,15.1,57.8&antal=7')}`)).toEqual(
      [3],
    )
    const paged = await itemsOf(
      app,
      `addresses/items?${asked("municipality_code IS NOT NULL AND id LIKE '%1%'", '&limit=2')}`,
    )
    const whole = await itemsOf(
      app,
      `addresses/items?${asked("id LIKE '%1%' AND NOT municipality_code IS NULL", '&limit=1000')}`,
    )
    expect(paged.numberMatched).toBe(whole.features.length)
  })

  test('/req/features-filter/response E: what is invalid is 400, and a hidden field in the words for none', async () => {
    const words = async (name: string) =>
      JSON.stringify(await refusal(app, `schakt/items?${asked(`${name} > 1`)}`)).replaceAll(name, '…')
    expect(await words('kostnad_kr')).toBe(await words('nothing'))
    for (const filter of ['antal >', "antal = 'x'", 'f(1) = 2', "'; drop table x"])
      expect(await refusal(app, `schakt/items?${asked(filter)}`)).toMatchObject({ status: 400 })
    // A count that is not shown tells nothing: three is below five.
    expect(await idsAt(`schakt/items?${asked('antal < 100')}`)).toEqual([1, 3])
  })
})

test('a raster has no schema, and says why; an unknown collection has none', async () => {
  await publishFile(app, {
    id: 'hojder',
    file_name: 'hojder.tif',
    content: new Uint8Array(
      handTiff({
        width: 2,
        height: 2,
        samples: Uint8Array.of(1, 2, 3, 4),
        origin: [400_000, 6_410_000],
        step: [10_000, 10_000],
      }),
    ),
  })
  for (const kind of ['schema', 'queryables', 'sortables']) {
    const response = await app.ask(`/ogc/collections/hojder/${kind}`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('is a raster')
    expect((await app.ask(`/ogc/collections/nowhere/${kind}`)).status).toBe(404)
  }
})
