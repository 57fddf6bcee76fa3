// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { asked, fromJsonLd, fromRdfXml, fromTurtle, inOrder } from '../fixture/statements.ts'

let open: TestApp
let closed: TestApp
const env = { BRISTKARTAN_URL: 'https://karta.example.se' }
beforeAll(async () => {
  open = await openTestApp(undefined, undefined, { env })
  closed = await openTestApp({}, undefined, { env })
  const addresses = 'id,easting,northing\nA1,500000,6400000\nA2,500100,6400000\n'
  await open.test.deliver('addresses', addresses, { crs: 'EPSG:3006', data_as_of: '2016-05-01' })
}, 60_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

const typeOf = async (path: string, accept?: string) =>
  (await open.ask(path, accept ? { headers: { accept } } : {})).headers.get('content-type')

test.each([
  [undefined, 'application/rdf+xml'],
  ['*/*', 'application/rdf+xml'],
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', 'application/rdf+xml'],
  ['text/turtle', 'text/turtle'],
  ['application/ld+json;q=0.9, text/turtle;q=0.5', 'application/ld+json'],
  ['application/rdf+xml;q=0.2, application/ld+json;q=0.9', 'application/ld+json'],
])('whoever accepts %s gets %s', async (accept, type) => {
  expect(await typeOf('/datasets/dcat', accept)).toBe(`${type}; charset=utf-8`)
})

test('what the address asks for comes before what is accepted', async () => {
  expect(await typeOf('/datasets/dcat?f=ttl', 'application/ld+json')).toContain('text/turtle')
  expect(await typeOf('/datasets/dcat?f=jsonld')).toContain('application/ld+json')
  expect(await typeOf('/datasets/dcat?f=rdf', 'text/turtle')).toContain('application/rdf+xml')
  expect((await open.ask('/datasets/dcat?f=xml')).status).toBe(400)
})

test('whoever takes gzip gets it pressed together, and whoever does not gets it plain', async () => {
  const bytes = async (accepted: string) => {
    const response = await open.ask('/datasets/dcat', { headers: { 'accept-encoding': accepted } })
    return {
      encoding: response.headers.get('content-encoding'),
      body: Buffer.from(await response.arrayBuffer()),
    }
  }
  const plain = await bytes('gzip;q=0')
  expect(plain.encoding).toBeNull()
  const small = await bytes('br;q=0.5, gzip')
  expect(small.encoding).toBe('gzip')
  expect(gunzipSync(small.body).equals(plain.body)).toBe(true)
})

test('the answer differs by what is accepted, has an ETag, and may be read by pages of others', async () => {
  const { headers } = await open.ask('/datasets/dcat', { headers: { origin: 'https://portal.example' } })
  expect(headers.get('vary')).toContain('Accept')
  expect(headers.get('access-control-allow-origin')).toBe('*')
  const etag = headers.get('etag') ?? ''
  const again = (accept: string) => open.ask('/datasets/dcat', { headers: { accept, 'if-none-match': etag } })
  expect((await open.ask('/datasets/dcat', { headers: { 'if-none-match': etag } })).status).toBe(304)
  expect((await again('text/turtle')).status).toBe(200)
})

test('the three forms tell of the six layers of an installation that has opened everything', async () => {
  const text = async (form: string) => (await open.ask(`/datasets/dcat?f=${form}`)).text()
  const statements = await fromRdfXml(await text('rdf'))
  expect(asked(statements).ofType('dcat:Dataset')).toHaveLength(6)
  expect(inOrder(fromTurtle(await text('ttl')))).toEqual(inOrder(statements))
  expect(inOrder(await fromJsonLd(await text('jsonld')))).toEqual(inOrder(statements))
})

test('its addresses are those of the installation, whichever way it is asked', async () => {
  const response = await open.app.request('http://10.0.0.7:3000/datasets/dcat', {
    headers: { host: 'elsewhere.example', 'x-forwarded-host': 'elsewhere.example' },
  })
  const document = await response.text()
  expect(document).not.toContain('elsewhere.example')
  expect(document).not.toContain('10.0.0.7')
  expect(document).toContain('https://karta.example.se/datasets/dcat#dataset/addresses')
})

test('it tells the administrator no more than everybody', async () => {
  const own = await (await closed.ask('/datasets/dcat', { token: testToken })).text()
  expect(own).toBe(await (await closed.ask('/datasets/dcat')).text())
  expect(own).not.toContain('backbone-projects')
  expect(own).not.toContain('connection-points')
})

test('a delivery is in it at once', async () => {
  const set = 'https://karta.example.se/datasets/dcat#period/municipalities'
  const ends = async () =>
    asked(await fromRdfXml(await (await open.ask('/datasets/dcat')).text())).texts(set, 'dcat:endDate')
  expect(await ends()).toEqual([])
  const square = 'POLYGON((500000 6400000,510000 6400000,510000 6410000,500000 6410000,500000 6400000))'
  await open.test.deliver('municipalities', `code,name,wkt\n9901,Öster,"${square}"\n`, {
    crs: 'EPSG:3006',
    data_as_of: '2014-04-01',
  })
  expect(await ends()).toEqual(['2014-04-01'])
})
