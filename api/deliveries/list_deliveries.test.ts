// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deliveries } from '../contract/deliveries/delivery.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

const first = 'id,easting,northing\nA1,500000,6400000\nA2,500100,6400000\nA2,500100,6400000\n'
const second = 'id,easting,northing\nA1,500000,6400001\nA3,500200,6400000\n'
const wrong = 'id,kind,easting,northing\nA1,palace,500000,6400001\n'
const crs = { crs: 'EPSG:3006' }

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await app.test.deliver('addresses', first, crs)
  await app.test.deliver('addresses', second, { ...crs, mode: 'update' })
  await app.test.deliver('addresses', wrong, crs)
  await app.test.deliver(
    'backbone-projects',
    'id,name,wkt\nP1,Stam,"LINESTRING (500000 6400000, 500100 6400000)"\n',
    crs,
  )
}, 60_000)
afterAll(() => app.close())

const list = async (question: string, token?: string) => {
  const response = await app.ask(`/api/v1/deliveries?${question}`, token ? { token } : {})
  return deliveries.strict().parse(await response.json())
}

test('deliveries are listed newest first, the refused ones too', async () => {
  const { items, total } = await list('register=addresses')
  expect(total).toBe(3)
  expect(items.map(({ id, outcome, mode }) => `${id} ${outcome} ${mode}`)).toEqual([
    '3 refused full',
    '2 applied update',
    '1 applied full',
  ])
})

test('a delivery says what came in and what it changed', async () => {
  const { items } = await list('register=addresses&outcome=applied')
  // The first file has a row twice; the second moves A1, adds A3 and leaves A2 alone.
  expect(items[1]).toMatchObject({
    rows: 3,
    merged: 1,
    added: 2,
    changed: 0,
    removed: 0,
    unchanged: 0,
    rejected: 0,
  })
  expect(items[0]).toMatchObject({ rows: 2, merged: 0, added: 1, changed: 1, removed: 0, unchanged: 1 })
  expect(items[0]?.delivered_at).toBe('2026-06-30T10:00:00Z')
})

test('the file is named by its SHA-256 and its size', async () => {
  const answer = await app.get('/api/v1/deliveries/1')
  const file_sha256 = createHash('sha256').update(first).digest('hex')
  expect(answer).toMatchObject({ file_sha256, file_bytes: first.length })
})

test('a refused delivery made no new state', async () => {
  const { items } = await list('outcome=refused')
  expect(items[0]).toMatchObject({
    id: 3,
    rejected: 1,
    added: 0,
    changed: 0,
    revision: null,
    data_as_of: null,
  })
})

test('who delivered, the name of the file and how it was read are the administrator’s', async () => {
  const inner = ['actor', 'file_name', 'reading']
  for (const item of (await list('')).items) for (const name of inner) expect(item).not.toHaveProperty(name)
  const [item] = (await list('register=addresses', testToken)).items
  expect(item).toMatchObject({ actor: 'test', file_name: 'addresses.csv', reading: { crs: 'EPSG:3006' } })
})

test('limit and offset give a page, the total stays', async () => {
  const { items, total } = await list('limit=1&offset=1')
  expect(items).toHaveLength(1)
  expect(total).toBe(4)
})

test.each(['x', '0', '01', '99999', '1e0'])('the id %s is no delivery', async (id) => {
  expect((await app.ask(`/api/v1/deliveries/${id}`)).status).toBe(404)
})

test('an outcome that does not exist is refused with those that do', async () => {
  const response = await app.ask('/api/v1/deliveries?outcome=lost')
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('applied, refused')
})
