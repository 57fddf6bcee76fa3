// Doors at which somebody tries again and again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { createFloodLimits } from './flood_limits.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
}, 60_000)
afterAll(() => app.close())

test('after 60 tries in a minute one address has to wait, and is told how long; another has not', async () => {
  const knock = (peer: string) => app.ask('/sign-in?token=guessed', { peer })
  for (let tried = 0; tried < 60; tried += 1) expect((await knock('192.0.2.1')).status).toBe(401)
  const refused = await knock('192.0.2.1')
  expect(refused.status).toBe(429)
  expect(refused.headers.get('content-type')).toContain('application/problem+json')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
  expect(await refused.json()).toMatchObject({ type: '/problems/too-many' })
  expect((await knock('192.0.2.2')).status).toBe(401)
})

test('the ways in are limited together: beginning, coming back and the demo', async () => {
  const peer = '192.0.2.3'
  for (let tried = 0; tried < 20; tried += 1) {
    expect((await app.ask('/sign-in/one', { peer })).status).toBe(404)
    expect((await app.ask('/sign-in/one/callback', { peer })).status).toBe(404)
    expect(
      (await app.ask('/sign-in/demo', { peer, method: 'POST', json: { person: 'planner' } })).status,
    ).toBe(403)
  }
  for (const [path, method] of [
    ['/sign-in/one', 'GET'],
    ['/sign-in/one/callback', 'GET'],
    ['/sign-in/demo', 'POST'],
    ['/sign-in', 'GET'],
  ] as const)
    expect((await app.ask(path, { peer, method })).status).toBe(429)
})

test('what begins a sign-in is no other page’s to exhaust: reading goes on', async () => {
  expect((await app.ask('/api/v1/api-info', { peer: '192.0.2.1' })).status).toBe(200)
})

test('all together have a limit, so that a thousand addresses are no way around and fill no memory', async () => {
  const floods = createFloodLimits()
  const turns = await Promise.all(
    Array.from({ length: 1200 }, (_, index) =>
      floods.take('invitation', `10.0.${index >> 8}.${index & 255}`),
    ),
  )
  // 30 from each and 1000 from all: here each comes once.
  expect(turns.filter((wait_s) => wait_s === 0)).toHaveLength(1000)
  expect(await floods.take('invitation', 'another')).toBeGreaterThan(0)
})

test('whoever has no turn left takes none from the others', async () => {
  const floods = createFloodLimits()
  for (let tried = 0; tried < 2000; tried += 1) await floods.take('invitation', 'one')
  expect(await floods.take('invitation', 'another')).toBe(0)
})
