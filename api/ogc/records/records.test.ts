// The abstract test suite of OGC API Records 1 (20-004r1), requirement by requirement, on the small region and four layers of a producer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { begin, publishFile, sendFile } from '../../fixture/layers.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'
import { link } from '../links/link.ts'
import { record } from './record.ts'

const catalogue = '/ogc/collections/catalogue'
const identifier = 'https://data.example/katalog#12'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
  await namedBodies(app, { organisations: ['lansstyrelsen'], associations: [] })
  await publishFile(app, {
    id: 'schakt',
    data_as_of: '2015-01-01',
    description: {
      abstract: { sv: 'Var det ska grävas för  fiber.', en: 'Where to dig.' },
      keywords: { sv: ['schaktning'], en: [] },
      contact: { name: 'Geodata', email: 'geodata@example.se', telephone: '+46 (0)31-12 34' },
      licence: 'http://creativecommons.org/licenses/by/4.0/',
      inspire_theme: 'us',
      known_elsewhere_as: identifier,
    },
  })
  await publishFile(app, {
    id: 'egna-villkor',
    content: 'namn;wkt\nNorr;POINT (650000 7500000)\n',
    description: {
      title: { sv: 'Älvar', en: '' },
      licence: 'https://example.se/villkor',
      temporal: { from: '2001-01-01', to: '2005-12-31' },
    },
  })
  await publishFile(app, { id: 'tabell', content: 'namn;antal\nNorra;12\n' })
  await publishFile(app, { id: 'inre', description: { classification: { k: 1, r: 1, t: 1 } } })
  await begin(app, { id: 'utkast' })
}, 120_000)
afterAll(() => app.close())

const registers = [
  ...[
    'addresses',
    'applications',
    'backbone-projects',
    'connection-points',
    'municipalities',
    'shortage-areas',
  ],
]
const answer = z.object({
  type: z.literal('FeatureCollection'),
  numberMatched: z.int(),
  numberReturned: z.int(),
  timeStamp: z.iso.datetime(),
  links: z.array(link.strict()),
  features: z.array(record.strict()),
})
const asked = async (query: string) => answer.strict().parse(await app.get(`${catalogue}/items?${query}`))
const ids = async (query: string) => (await asked(`limit=100&${query}`)).features.map(({ id }) => id)
const single = async (id: string) => record.strict().parse(await app.get(`${catalogue}/items/${id}`))

describe('http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core', () => {
  test('/req/record-core/mandatory-properties-record: a record says what its layer is, when and where, and who answers for it', async () => {
    const { properties, ...found } = await single('schakt')
    expect(found).toMatchObject({
      id: 'schakt',
      type: 'Feature',
      conformsTo: ['http://www.opengis.net/spec/ogcapi-records-1/1.0/req/record-core'],
      time: { interval: ['..', '2015-01-01'] },
      geometry: { type: 'Polygon' },
    })
    // Two points on one northing, 2 kilometres east to west, from 501500 on: a thirtieth of a degree.
    const ring = found.geometry?.coordinates[0] ?? []
    expect(ring[0]?.[0]).toBeCloseTo(15.0253, 3)
    expect(ring[2]?.[0]).toBeCloseTo(15.0589, 3)
    expect(ring[0]).toEqual(ring[4])
    expect(properties).toMatchObject({
      type: 'dataset',
      title: 'Planerade schakt',
      language: { code: 'sv' },
      keywords: ['schaktning'],
      license: 'CC-BY-4.0',
      externalIds: [{ value: identifier }],
      created: expect.stringMatching(/Z$/),
      updated: expect.stringMatching(/Z$/),
    })
    expect(properties.contacts).toContainEqual({
      name: 'Geodata',
      organization: expect.any(String),
      emails: [{ value: 'geodata@example.se' }],
      phones: [{ value: '+460311234' }],
      roles: ['pointOfContact'],
    })
    expect(properties.themes?.map(({ scheme, concepts }) => [scheme, concepts[0]?.id])).toEqual([
      ['http://publications.europa.eu/resource/authority/data-theme', 'TECH'],
      ['http://inspire.ec.europa.eu/theme', 'us'],
    ])
    expect(properties.formats).toContainEqual({
      name: 'GeoPackage',
      mediaType: 'application/geopackage+sqlite3',
    })
  })

  test('/req/record-core/license: one that has no identifier is “other”, and linked', async () => {
    const { properties, links } = await single('egna-villkor')
    expect(properties.license).toBe('other')
    expect(links).toContainEqual({ href: 'https://example.se/villkor', rel: 'license' })
  })

  test('/req/record-core/links and time-interval: one catalogue that it belongs to, and the period that its publisher states', async () => {
    const { links, time } = await single('egna-villkor')
    expect(links.filter(({ rel }) => rel === 'collection').map(({ href }) => href)).toEqual([
      `${app.product.url}${catalogue}`,
    ])
    expect(time).toEqual({ interval: ['2001-01-01', '2005-12-31'] })
  })

  test('/req/record-core/templated-link: features and tiles are found by templates that lead somewhere', async () => {
    const { linkTemplates } = await single('addresses')
    const filled = linkTemplates.map(({ uriTemplate }) =>
      uriTemplate
        .replace('{featureId}', 'A1')
        .replace('{tileMatrix}/{tileRow}/{tileCol}', '8/77/138')
        .replace(app.product.url, ''),
    )
    expect(filled).toHaveLength(2)
    for (const path of filled) expect((await app.ask(path)).status, path).toBe(200)
    expect((await single('tabell')).linkTemplates).toHaveLength(1)
  })

  test('everything that a record links to on this server is there', async () => {
    const { links } = await single('schakt')
    const rels = links.map(({ rel }) => rel.replace(/.*\//, ''))
    expect(rels).toEqual(
      expect.arrayContaining([
        'self',
        'items',
        'tilesets-vector',
        'styles',
        'enclosure',
        'describedby',
        'about',
        'describes',
      ]),
    )
    const own = links.filter(({ href, rel }) => href.startsWith(app.product.url) && rel !== 'about')
    const quick = own.filter(({ href }) => !/format=(?!csv|geojson)/.test(href))
    for (const { href } of quick)
      expect((await app.ask(href.replace(app.product.url, ''))).status, href).toBe(200)
  })
})

describe('http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-collection', () => {
  test('/req/record-collection/itemType, links and default-mediatype: the catalogue is a collection of records', async () => {
    const plain = await app.ask(catalogue)
    expect(plain.headers.get('content-type')).toBe('application/ogc-catalog+json')
    const asJson = await app.ask(catalogue, { headers: { accept: 'application/json' } })
    expect(asJson.headers.get('content-type')).toBe('application/json')
    const found = z
      .looseObject({ id: z.string(), type: z.string(), itemType: z.string(), links: z.array(link) })
      .parse(await asJson.json())
    expect(found).toMatchObject({
      id: 'catalogue',
      type: 'Collection',
      itemType: 'record',
      license: 'CC0-1.0',
    })
    expect(found.links.map(({ rel }) => rel)).toEqual(
      expect.arrayContaining([
        'self',
        'alternate',
        'items',
        'license',
        'http://www.opengis.net/def/rel/ogc/1.0/sortables',
      ]),
    )
  })

  test('/req/records-api/catalogs-response: it is the one of the collections that holds records', async () => {
    const { collections } = z
      .object({ collections: z.array(z.looseObject({ id: z.string(), itemType: z.string().optional() })) })
      .parse(await app.get('/ogc/collections'))
    expect(collections.filter(({ itemType }) => itemType === 'record').map(({ id }) => id)).toEqual([
      'catalogue',
    ])
  })

  test('no producer gets its id', async () => {
    expect((await sendFile(app, { id: 'catalogue' })).status).toBe(409)
    const { id } = await begin(app, { file_name: 'Catalogue.csv' })
    expect(id).toBe('catalogue-2')
  })
})

describe('http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-api', () => {
  test('/req/records-api/records-op: there is a record for each layer that the caller sees, and no other', async () => {
    const seen = [...registers, 'egna-villkor', 'schakt', 'tabell'].toSorted()
    expect(await ids('')).toEqual(seen)
    const asOperator = await app.ask(`${catalogue}/items?limit=100`, { token: testToken })
    const all = answer.parse(await asOperator.json()).features.map(({ id }) => id)
    expect(all).toEqual([...seen, 'inre'].toSorted())
    for (const id of ['inre', 'utkast', 'nonsense'])
      expect((await app.ask(`${catalogue}/items/${id}`)).status, id).toBe(404)
  })

  test('pages go on where they stopped, each record once, and say how many there are', async () => {
    const found: string[] = []
    let path: string | undefined = `${catalogue}/items?limit=4&sortby=-title`
    while (path !== undefined) {
      const page = answer.parse(await app.get(path))
      expect([page.numberMatched, page.numberReturned]).toEqual([9, page.features.length])
      found.push(...page.features.map(({ id }) => id))
      path = page.links.find(({ rel }) => rel === 'next')?.href.replace(app.product.url, '')
    }
    expect(found).toHaveLength(9)
    // Å, Ä and Ö come last in Swedish, so first here.
    expect(found[0]).toBe('egna-villkor')
    expect(new Set(found).size).toBe(9)
  })
})

describe('http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/record-core-query-parameters', () => {
  test.each([
    ['q-response: a term in any case', 'q=GRÄVAS', ['schakt']],
    ['q-response: words that stand together', 'q=grävas%20för%20fiber', ['schakt']],
    ['q-response: words that do not stand in this order', 'q=fiber%20grävas', []],
    ['q-response: any of several', 'q=grävas,älvar', ['egna-villkor', 'schakt']],
    ['type-response', 'type=service', []],
    ['type-response: any of several', 'type=service,dataset&ids=schakt', ['schakt']],
    ['ids-response', 'ids=schakt,nonsense,inre,tabell', ['schakt', 'tabell']],
    ['externalIds-response', `externalIds=${encodeURIComponent(identifier)}`, ['schakt']],
    ['bbox: in the far north', 'bbox=17,66,21,69', ['egna-villkor']],
    ['bbox: over the antimeridian', 'bbox=170,50,-170,60', []],
    ['datetime: an instant before the data', 'datetime=2000-01-01&ids=schakt,egna-villkor', ['schakt']],
    [
      'datetime: an interval',
      'datetime=2005-12-31/2014-12-31&ids=schakt,egna-villkor',
      ['egna-villkor', 'schakt'],
    ],
    ['datetime: after all of it', 'datetime=2015-01-02/..&ids=schakt,egna-villkor', []],
    ['datetime: what has no time is there at any', 'datetime=1900-01-01&ids=tabell', ['tabell']],
    ['query-params: everything that is said has to hold', 'q=grävas&ids=tabell', []],
  ])('/req/record-core-query-parameters/%s', async (_, query, expected) => {
    expect(await ids(query)).toEqual(expected)
  })

  test.each([
    'limit=0',
    'limit=-1',
    'bbox=1,2,3',
    'bbox=20,60,10,50',
    'datetime=x',
    'crs=EPSG:3006',
    'sortby=publisher',
    'cursor=x',
    'filter=id=1',
    'bbox=a,b,c,d',
    ...[
      'q=',
      'ids=',
      'type=',
      'datetime=',
      'sortby=',
      'bbox=',
      `cursor=${'x'.repeat(2001)}`,
      `f=${'x'.repeat(41)}`,
    ],
  ])('%s is refused with words that help', async (query) => {
    const refused = await app.ask(`${catalogue}/items?${query}`)
    expect(refused.status).toBe(400)
    const told = await refused.text()
    expect(JSON.parse(told)).toMatchObject({ errors: [{ parameter: query.split('=')[0] }] })
    // Words of the library that reads parameters.
    expect(told).not.toMatch(/Too (small|big)|Invalid/)
  })
})

describe('http://www.opengis.net/spec/ogcapi-records-1/1.0/conf/sorting', () => {
  test('/req/sorting/get-sortables-success and sortby-response: by each of the sortables, both ways', async () => {
    const schema = z
      .looseObject({ $id: z.string(), properties: z.record(z.string(), z.looseObject({ type: z.string() })) })
      .parse(await app.get(`${catalogue}/sortables`))
    expect(schema.$id).toBe(`${app.product.url}${catalogue}/sortables`)
    const sortables = Object.keys(schema.properties)
    expect(sortables).toEqual(['id', 'title', 'created', 'updated'])
    for (const field of sortables) expect(await ids(`sortby=%2B${field}`), field).toHaveLength(9)
    expect(await ids('sortby=-id')).toEqual((await ids('')).toReversed())
    // Two of one title, and Älvar, which is last in Swedish.
    expect(await ids('sortby=title&ids=schakt,egna-villkor,tabell')).toEqual([
      ...['schakt', 'tabell', 'egna-villkor'],
    ])
  })
})

test('in English a record has the English words, and its language says so', async () => {
  const found = record.parse(await app.get(`${catalogue}/items/schakt?lang=en`))
  expect(found.properties).toMatchObject({
    title: 'Planned trenches',
    description: 'Where to dig.',
    language: { code: 'en' },
  })
})
