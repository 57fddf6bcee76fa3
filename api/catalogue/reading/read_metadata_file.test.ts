// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { metadataReading } from '../../contract/catalogue/metadata_reading.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person } from '../../fixture/people.ts'
import { addressesOf } from '../addresses.ts'
import { complete, everythingSaid } from '../fixture/layers.ts'
import { isoRecord } from '../iso/iso_record.ts'

let app: TestApp
let publisher: Person
let planner: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  publisher = await person(app, 'Petra', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
  planner = await person(app, 'Pelle', [granted('planner')])
}, 60_000)
afterAll(() => app.close())

const record = isoRecord(complete, addressesOf('https://elsewhere.example'))

async function read(
  file_name: string,
  body: string | Buffer,
  { cookie }: Person = publisher,
): Promise<Response> {
  const headers = { cookie, origin: 'http://localhost', 'content-type': 'application/octet-stream' }
  return app.app.request(`/api/v1/metadata-readings?file_name=${encodeURIComponent(file_name)}`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })
}

test('a publisher reads a record in ISO 19139, and gets the description of it', async () => {
  const response = await read('nätverk.XML', record)
  expect(metadataReading.strict().parse(await response.json())).toMatchObject({
    identifier: 'https://elsewhere.example/lager/natverk',
    left_out: [],
  })
  const { description } = (await (await read('a.xml', record)).json()) ?? {}
  expect(description).toEqual(everythingSaid)
})

test('a record in the encoding that it declares is read by it', async () => {
  const declared = record.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')
  const { description } = await (await read('a.xml', Buffer.from(declared, 'latin1'))).json()
  expect(description.title.sv).toBe('Bredbandsnät 2015')
  expect((await read('a.xml', Buffer.from(record, 'latin1'))).status).toBe(400)
})

test('a description in YAML is read, and a wrong one refused with each field', async () => {
  expect(await (await read('a.yml', 'title: Brunnar')).json()).toEqual({
    description: { title: { sv: 'Brunnar', en: '' } },
    identifier: null,
    left_out: [],
  })
  const response = await read('a.yaml', 'frequency: often')
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ parameter: 'frequency' }] })
})

test('other files are refused by their name, large ones by their size, and others by their rights', async () => {
  expect((await read('a.docx', 'x')).status).toBe(400)
  expect((await read('a.xml', `<a>${'x'.repeat(5_000_001)}</a>`)).status).toBe(413)
  expect((await read('a.xml', record, planner)).status).toBe(403)
})
