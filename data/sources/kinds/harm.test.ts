// Services that do harm: their documents are refused in words, and nothing is left of them.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SourceKind } from '../../../api/contract/catalogue/source_codes.ts'
import { gathered } from '../fetch/gathered.ts'
import { createWeb } from '../fetch/web.ts'
import { testNetwork } from '../fixture/test_network.ts'
import { openTestServer, type TestServer } from '../fixture/test_server.ts'
import { cswRecords } from '../metadata/csw.ts'
import { recordsIn } from '../metadata/found_record.ts'
import { wafRecords } from '../metadata/waf.ts'
import { openSource } from './open_source.ts'

let server: TestServer
let folder: string
/** By path and question. */
let answers: (url: URL) => string
beforeAll(async () => {
  server = await openTestServer((asked, answered) => {
    answered.end(answers(new URL(asked.url ?? '', `http://${asked.headers.host}`)))
  })
})
afterAll(() => server.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bristkartan-harm-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const web = () =>
  createWeb({ network: testNetwork(), isAllowed: (host) => host === `geodata.example:${server.port}` })
const at = (path = '/') => `http://geodata.example:${server.port}${path}`
const opened = (kind: SourceKind) => openSource(kind, { address: at(), web: web(), home: folder })

/** One collection, whose pages are these. */
function collectionOf(page: (offset: number) => object) {
  answers = ({ pathname, searchParams }) =>
    JSON.stringify(
      pathname.endsWith('/items')
        ? page(Number(searchParams.get('offset') ?? 0))
        : pathname.endsWith('/collections')
          ? {
              links: [],
              collections: [{ id: 'a', crs: ['http://www.opengis.net/def/crs/EPSG/0/3006'], links: [] }],
            }
          : { links: [] },
    )
}
const point = (coordinates: unknown) => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Point', coordinates },
})
const pageOf = (features: unknown[], next?: string) => ({
  type: 'FeatureCollection',
  features,
  links: next ? [{ rel: 'next', href: next }] : [],
})

test('pages in different reference systems are no layer', async () => {
  // The link to the second page forgets that EPSG:3006 was asked for.
  collectionOf((offset) =>
    offset === 0
      ? pageOf([point([6_400_000, 400_000])], at('/collections/a/items?offset=1'))
      : pageOf([point([13.3, 57.7])]),
  )
  await expect(opened('ogc_api_features').bring('a', folder)).rejects.toThrow('different reference systems')
  expect(readdirSync(folder)).toEqual([])
})

test('a geometry that lies endlessly deep in itself is refused, not walked', async () => {
  const deep = `${'['.repeat(20_000)}1${']'.repeat(20_000)}`
  const nested = `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}{"type":"Point","coordinates":[6400000,400000]}${']}'.repeat(5000)}`
  for (const geometry of [`{"type":"Point","coordinates":${deep}}`, nested]) {
    collectionOf(() => pageOf([]))
    const plain = answers
    answers = (url) =>
      url.pathname.endsWith('/items')
        ? `{"type":"FeatureCollection","links":[],"features":[{"type":"Feature","properties":{},"geometry":${geometry}}]}`
        : plain(url)
    await expect(opened('ogc_api_features').bring('a', folder)).rejects.toMatchObject({
      name: 'AppError',
      message: expect.stringContaining('too deep'),
    })
  }
})

test.each<[string, string]>([
  ['http://169.254.169.254/latest', 'is not one from which'],
  ['http://127.0.0.1:5432/', 'is not one from which'],
  ['file:///etc/passwd', 'only https:// and http://'],
])('a service that sends on to %s by its own links is not followed', async (link, words) => {
  answers = ({ pathname }) =>
    pathname === '/collections'
      ? JSON.stringify({ links: [], collections: [{ id: 'a', links: [{ rel: 'items', href: link }] }] })
      : JSON.stringify({ links: [] })
  await expect(opened('ogc_api_features').bring('a', folder)).rejects.toThrow(words)
  answers = () =>
    `<WFS_Capabilities version="2.0.0" xmlns:xlink="http://www.w3.org/1999/xlink"><OperationsMetadata><Operation name="GetFeature"><Get xlink:href="${link}"/></Operation></OperationsMetadata><FeatureTypeList><FeatureType><Name>a</Name></FeatureType></FeatureTypeList></WFS_Capabilities>`
  await expect(opened('wfs').bring('a', folder)).rejects.toThrow(words)
  answers = () => JSON.stringify({ links: [{ rel: 'data', href: link }] })
  await expect(opened('ogc_api_features').offer()).rejects.toThrow(words)
})

const bomb = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY b "${'b'.repeat(100)}">]>`
test('documents with a document type are refused, whichever protocol they come by', async () => {
  answers = ({ pathname }) =>
    pathname === '/waf/'
      ? '<a href="x.xml">x</a>'
      : `${bomb}<csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">&x;&b;</csw:GetRecordsResponse>`
  await expect(cswRecords(web(), at('/csw'))).rejects.toThrow('DOCTYPE')
  await expect(opened('wfs').offer()).rejects.toThrow('DOCTYPE')
  const problems: string[] = []
  expect(await wafRecords(web(), at('/waf/'), problems)).toEqual([])
  expect(problems).toEqual([expect.stringContaining('DOCTYPE')])
})

test('markup without an end, in a description and in a page, takes no time to be read', async () => {
  const description = '<'.repeat(2_000_000)
  answers = () =>
    JSON.stringify({
      layers: [
        {
          id: 0,
          name: 'a',
          type: 'Feature Layer',
          capabilities: 'Query',
          description,
          fields: [{ name: 'a', type: 'x' }],
        },
      ],
    })
  const source = openSource('arcgis_rest', { address: at('/a/FeatureServer'), web: web(), home: folder })
  const began = performance.now()
  await source.offer()
  answers = () => '<a href="'.repeat(200_000)
  await expect(wafRecords(web(), at('/waf/'), [])).rejects.toThrow('no links')
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a record has the prefixes that stand around it, and not those of its neighbours', () => {
  const around = 'xmlns:csw="urn:csw" xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:q="urn:a&amp;b"'
  const neighbour = '<gmd:MD_Metadata xmlns:q="urn:neighbour"><gmd:fileIdentifier/></gmd:MD_Metadata>'
  const [, second] = recordsIn(
    `<csw:R ${around}>${neighbour}<gmd:MD_Metadata><gmd:fileIdentifier>2</gmd:fileIdentifier></gmd:MD_Metadata></csw:R>`,
    'The answer',
  )
  expect(second?.id).toBe('2')
  expect(second?.iso).toContain('xmlns:q="urn:a&amp;b"')
  expect(second?.iso).not.toContain('neighbour')
  expect(recordsIn(second?.iso ?? '', 'The record')[0]?.id).toBe('2')
})

test('documents that are each within the limit are not gathered without end', () => {
  const add = gathered('What the catalogue has', 1_000_000)
  add({ text: 'a'.repeat(600_000) })
  expect(() => add({ text: 'a'.repeat(600_000) })).toThrow('larger than 1 million characters')
})
