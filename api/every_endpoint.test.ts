// What every endpoint promises, whichever it is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from './endpoints.ts'
import { loadSmallRegion } from './fixture/load_small_region.ts'
import { openTestApp, type TestApp, testToken } from './fixture/open_test_app.ts'
import { actions } from './permissions.ts'

const idOf: Readonly<Record<string, string>> = {
  '/api/v1/shortage-areas/{id}': 'B1',
  '/api/v1/shortage-areas/{id}/neighbours': 'B1',
  '/api/v1/shortage-areas/{id}/addresses': 'B1',
  '/api/v1/municipalities/{code}': '9901',
  '/api/v1/applications/{id}': 'K1',
  '/api/v1/backbone-projects/{id}': 'P1',
  '/api/v1/layers/{id}': 'addresses',
  '/api/v1/registers/{id}/template': 'addresses',
  '/api/v1/deliveries/{id}': '1',
  // The addresses: one of them is rejected.
  '/api/v1/deliveries/{id}/rejected-rows': '3',
  '/api/v1/data-quality/{id}': 'overlapping-areas',
  '/api/v1/data-quality/{id}/rows': 'overlapping-areas',
  '/tiles/{layer}.json': 'addresses',
  '/tiles/{layer}/{z}/{x}/{y}.mvt': 'addresses',
}
/** The tile in which the small region lies. */
const numbers: Readonly<Record<string, string>> = { '{z}': '8', '{x}': '138', '{y}': '77' }
const demanded: Readonly<Record<string, string>> = {
  '/api/v1/search': 'q=norr',
  '/api/v1/locations': 'longitude=15.02&latitude=57.75',
  '/api/v1/indicators/history': 'from=2014-01-01&to=2015-01-01&step=year',
}

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
}, 60_000)
afterAll(() => app.close())

const withToken = { token: testToken }

describe.each(endpoints.map(({ route }) => ({ path: route.path, route })))('$path', ({ path, route }) => {
  const url = (query = '') => {
    const asked = path
      .replace(/\{\w+\}/, idOf[path] ?? '')
      .replaceAll(/\{[zxy]\}/g, (name) => numbers[name] ?? '')
    return `${asked}?${[demanded[path], query].filter(Boolean).join('&')}`
  }
  const isPublic = route['x-permission'] === 'read_public_answers'

  test('names its permission', () => {
    expect(actions).toContain(route['x-permission'])
  })

  test('answers', async () => {
    expect((await app.ask(url(), withToken)).status).toBe(200)
    expect((await app.ask(url())).status).toBe(isPublic ? 200 : 403)
  })

  test('answers as the public is answered when it is asked to, refusals too', async () => {
    const asPublic = await app.ask(url('as=public'), withToken)
    const fromPublic = await app.ask(url('as=public'))
    expect(asPublic.status).toBe(fromPublic.status)
    expect(await asPublic.text()).toBe(await fromPublic.text())
    expect(asPublic.headers.get('etag')).toBe(fromPublic.headers.get('etag'))
  })

  test('refuses a parameter that it does not know, as a problem that names it', async () => {
    const response = await app.ask(url('as_off=2015-06-30'), withToken)
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'as_off' }] })
  })

  test('has an ETag, and says 304 to whoever has the answer already', async () => {
    const etag = (await app.ask(url(), withToken)).headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[\w-]+"$/)
    const again = await app.ask(url(), { ...withToken, headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  test('has another ETag for the administrator, whose answer no cache may share', async () => {
    const own = await app.ask(url(), withToken)
    const other = await app.ask(url())
    expect(own.headers.get('etag')).not.toBe(other.headers.get('etag'))
    expect(own.headers.get('cache-control')).toContain('private')
    expect(own.headers.get('vary')).toContain('Cookie')
  })

  if (path in idOf)
    test('has nothing under an id that does not exist', async () => {
      const response = await app.ask(
        url()
          .replace(/[?].*/, '')
          .replace(idOf[path] ?? '', '%22nonsense%22'),
        withToken,
      )
      expect(response.status).toBe(404)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    })
})

test('an answer has another ETag after a delivery', async () => {
  const etag = async () => (await app.ask('/api/v1/municipalities')).headers.get('etag')
  const before = await etag()
  await app.test.deliver('application-events', 'application_id,status,date\nK3,received,2015-03-01\n', {
    mode: 'update',
  })
  expect(await etag()).not.toBe(before)
})
