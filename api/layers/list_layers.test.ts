// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { layers, oneLayer } from '../contract/catalogue/layer.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

/** Of addresses that the region has from somebody else. */
const borrowed = {
  licence: 'http://creativecommons.org/licenses/by/4.0/',
  attribution: '© Lantmäteriet',
  permission: { number: 'LM2015/001234', date: '2015-01-15' },
}

let open: TestApp
let closed: TestApp
beforeAll(async () => {
  open = await openTestApp()
  closed = await openTestApp({ terms: { addresses: borrowed } })
  const addresses =
    'id,label,kind,easting,northing\nA1,Vägen 1,permanent,500000,6400000\nA2,,,500100,6400000\n'
  await open.test.deliver('addresses', addresses, { crs: 'EPSG:3006', data_as_of: '2016-05-01' })
}, 60_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

const list = async (app: TestApp, token?: string) =>
  layers.strict().parse(await (await app.ask('/api/v1/layers', token ? { token } : {})).json())

test('an installation that has opened everything shows its six layers', async () => {
  expect((await list(open)).items.map(({ id, geometry_kind }) => `${id} ${geometry_kind}`)).toEqual([
    'shortage-areas polygon',
    'municipalities polygon',
    'addresses point',
    'applications polygon',
    'backbone-projects line',
    'connection-points point',
  ])
})

test('a register has the terms that the region states, wherever it goes, and is CC0 where none are', async () => {
  const { description } = oneLayer.strict().parse(await closed.get('/api/v1/layers/addresses'))
  expect(description).toMatchObject(borrowed)
  expect(await closed.get('/tiles/addresses.json')).toMatchObject({
    attribution: '© Lantmäteriet',
    licence: { url: borrowed.licence },
  })
  const text = async (path: string) => (await closed.ask(path)).text()
  expect(await text('/api/v1/layers/addresses/readme')).toContain(
    'Ange som källa: © Lantmäteriet\nSpridningstillstånd: LM2015/001234, 2015-01-15\n',
  )
  const [dataSet = ''] = (await text('/datasets/dcat?f=ttl'))
    .split('\n\n')
    .filter((one) => one.includes('distribution/addresses/csv>'))
  expect(dataSet).toContain('creativecommons.org/licenses/by/4.0/')
  expect(oneLayer.strict().parse(await closed.get('/api/v1/layers/municipalities')).licence).toContain(
    'publicdomain/zero',
  )
})

test('a layer tells how many rows it has and until when they describe the world', async () => {
  const answer = oneLayer.strict().parse(await open.get('/api/v1/layers/addresses'))
  expect(answer).toMatchObject({
    title: { sv: 'Adresspunkter', en: 'Addresses' },
    rows: 2,
    data_as_of: '2016-05-01',
    is_public: true,
  })
  expect(answer.fields.map(({ name }) => name)).toEqual(['id', 'municipality_code', 'kind', 'label'])
  expect(answer.fields.find(({ name }) => name === 'label')).toMatchObject({
    classification: { k: 1, r: 2, t: 1 },
    is_public: true,
  })
  expect(await open.get('/api/v1/layers/applications')).toMatchObject({ rows: 0, data_as_of: null })
})

test('what is kept inside is not on the list, neither as a layer nor as a field', async () => {
  const { items, total } = await list(closed)
  expect(items.map(({ id }) => id)).toEqual(['shortage-areas', 'municipalities', 'addresses', 'applications'])
  expect(total).toBe(4)
  const fields = items.find(({ id }) => id === 'addresses')?.fields.map(({ name }) => name)
  expect(fields).toEqual(['id', 'municipality_code'])
})

test('a layer that is kept inside is refused in the words used for one that does not exist', async () => {
  const answerTo = async (id: string) => (await closed.ask(`/api/v1/layers/${id}`)).json()
  const inner = JSON.stringify(await answerTo('connection-points'))
  const unknown = JSON.stringify(await answerTo('nonsense')).replaceAll('nonsense', 'connection-points')
  expect(inner).toBe(unknown)
})

test('the administrator sees every layer and field, and which of them are public', async () => {
  const { items } = await list(closed, testToken)
  expect(items).toHaveLength(6)
  expect(items.filter(({ is_public }) => !is_public).map(({ id }) => id)).toEqual([
    'backbone-projects',
    'connection-points',
  ])
  const addresses = items.find(({ id }) => id === 'addresses')
  expect(addresses?.fields.map(({ name, is_public }) => `${name} ${is_public}`)).toEqual([
    'id true',
    'municipality_code true',
    'kind false',
    'label false',
  ])
})
