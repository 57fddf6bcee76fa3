// In by the operator's link and out again, and what holds of every way: cookies, headers, providers that do not answer.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '../contract/people/session_cookie.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { operatorInBrowser, person } from '../fixture/people.ts'
import { startForgedProvider } from './fixture/forged_provider.ts'
import { startLateServer } from './fixture/late_server.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
}, 60_000)
afterAll(() => app.close())

const isOpen = async (cookie: string) => (await app.ask('/api/v1/import-mappings', { cookie })).status === 200
const cookieOf = (response: Response) => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

describe('the operator’s link', () => {
  test('without its token leads to the page of sign-in, and with a wrong one is refused', async () => {
    const without = await app.ask('/sign-in')
    expect([without.status, without.headers.get('location')]).toEqual([302, '/logga-in'])
    const wrong = await app.ask('/sign-in?token=guessed')
    expect(wrong.status).toBe(401)
    expect(wrong.headers.getSetCookie()).toEqual([])
  })

  test('begins a new session, and ends the one that the browser came with', async () => {
    const { cookie } = await operatorInBrowser(app)
    const response = await app.ask(`/sign-in?token=${testToken}`, { cookie })
    expect(response.headers.get('location')).toBe('/')
    expect(await isOpen(cookieOf(response))).toBe(true)
    expect(await isOpen(cookie)).toBe(false)
  })

  test('signs nobody in who only asks whether it is there, and ends nothing', async () => {
    const { cookie } = await operatorInBrowser(app)
    const signedIn = () => notedEntries(app, 'action=signed_in')
    const before = await signedIn()
    const response = await app.ask(`/sign-in?token=${testToken}`, { method: 'HEAD', cookie })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/'])
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await isOpen(cookie)).toBe(true)
    expect(await signedIn()).toEqual(before)
    expect((await app.ask('/sign-in?token=guessed', { method: 'HEAD' })).status).toBe(401)
  })
})

describe('signing out', () => {
  test('ends the session, and leads nowhere where no provider has one', async () => {
    const { cookie } = await operatorInBrowser(app)
    const response = await app.ask('/sign-out', {
      method: 'POST',
      cookie,
      headers: { origin: 'http://localhost' },
    })
    expect(await response.json()).toEqual({ continue_to: null })
    expect(response.headers.getSetCookie()[0]).toMatch(new RegExp(`^${sessionCookie}=; Max-Age=0`))
    expect(await isOpen(cookie)).toBe(false)
  })

  test('takes no cookie away from a browser that sent none', async () => {
    const response = await app.ask('/sign-out', {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(response.status).toBe(200)
    expect(response.headers.getSetCookie()).toEqual([])
  })

  test('is refused to a page of another site, and the session goes on', async () => {
    const { cookie } = await operatorInBrowser(app)
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://evil.example' },
      {},
    ])
      expect((await app.ask('/sign-out', { method: 'POST', cookie, headers })).status).toBe(403)
    expect(await isOpen(cookie)).toBe(true)
  })

  test('is no question: a link or picture signs nobody out', async () => {
    const { cookie } = await operatorInBrowser(app)
    expect((await app.ask('/sign-out', { cookie })).status).toBe(404)
    expect(await isOpen(cookie)).toBe(true)
  })

  test('without a session does nothing', async () => {
    expect(await (await app.ask('/sign-out', { method: 'POST' })).json()).toEqual({ continue_to: null })
  })
})

test.each([
  ['GET', '/sign-in'],
  ['GET', `/sign-in?token=${testToken}`],
  ['GET', '/sign-in/nowhere'],
  ['GET', '/sign-in/nowhere/callback?code=a'],
  ['POST', '/sign-in/nowhere/back-channel-logout'],
  ['POST', '/sign-in/demo'],
  ['POST', '/sign-out'],
  ['GET', '/api/v1/sign-in-ways'],
])('%s %s is kept by nobody, and its address told to no other site', async (method, path) => {
  const response = await app.ask(path, { method, headers: { 'if-none-match': '*' } })
  expect(response.status).not.toBe(304)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  expect(response.headers.get('etag')).toBeNull()
})

test('under https every cookie is Secure and bound to this very name', async () => {
  const provider = await startForgedProvider()
  const secured = await openTestApp(undefined, () => new Date(), {
    env: {
      BRISTKARTAN_URL: 'https://karta.example.se',
      BRISTKARTAN_OIDC: 'one',
      BRISTKARTAN_OIDC_ONE_ISSUER: provider.issuer,
      BRISTKARTAN_OIDC_ONE_CLIENT_ID: 'bristkartan',
      BRISTKARTAN_OIDC_ONE_TITLE: 'One',
    },
  })
  const begun = await secured.ask('/sign-in/one')
  expect(begun.headers.get('set-cookie')).toMatch(
    /^__Host-bristkartan_sign_in_one=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect(begun.headers.get('location')).toContain(
    `redirect_uri=${encodeURIComponent('https://karta.example.se/sign-in/one/callback')}`,
  )
  // One without the prefix, which a neighbouring site could have set, is not read.
  const [, sealed] = /=([^;]+)/.exec(begun.headers.get('set-cookie') ?? '') ?? []
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state')
  provider.answer = async () => ({ id_token: await provider.idToken({}) })
  const back = await secured.ask(`/sign-in/one/callback?code=a&state=${state}`, {
    cookie: `bristkartan_sign_in_one=${sealed}`,
  })
  expect(back.headers.get('location')).toBe('/logga-in?failed=expired')
  await secured.close()
  await provider.close()
})

test('a provider that does not answer stops neither the start nor what else there is, and is asked again the next time', async () => {
  const server = await startLateServer()
  const waiting = await openTestApp(undefined, () => new Date(), {
    env: {
      BRISTKARTAN_OIDC: 'one',
      BRISTKARTAN_OIDC_ONE_ISSUER: server.origin,
      BRISTKARTAN_OIDC_ONE_CLIENT_ID: 'bristkartan',
      BRISTKARTAN_OIDC_ONE_TITLE: 'One',
    },
  })
  expect((await waiting.ask('/sign-in/one')).headers.get('location')).toBe('/logga-in?failed=provider')
  const program = await waiting.ask('/sign-in/one', { headers: { accept: 'application/json' } })
  expect([program.status, program.headers.get('content-type')]).toEqual([
    503,
    'application/problem+json; charset=utf-8',
  ])
  expect((await waiting.ask('/api/v1/api-info')).status).toBe(200)
  const metadata = {
    issuer: server.origin,
    authorization_endpoint: `${server.origin}/auth`,
    token_endpoint: `${server.origin}/token`,
    jwks_uri: `${server.origin}/jwks`,
  }
  server.serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(metadata)),
  )
  expect((await waiting.ask('/sign-in/one')).headers.get('location')).toContain(`${server.origin}/auth?`)
  await waiting.close()
  await server.close()
})

test('a provider that names itself otherwise than the setting is not believed', async () => {
  const server = await startLateServer()
  const wrong = { issuer: 'https://elsewhere.example', jwks_uri: `${server.origin}/jwks` }
  server.serve((_request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(wrong)),
  )
  const deceived = await openTestApp(undefined, () => new Date(), {
    env: {
      BRISTKARTAN_OIDC: 'one',
      BRISTKARTAN_OIDC_ONE_ISSUER: server.origin,
      BRISTKARTAN_OIDC_ONE_CLIENT_ID: 'bristkartan',
      BRISTKARTAN_OIDC_ONE_TITLE: 'One',
    },
  })
  expect((await deceived.ask('/sign-in/one')).headers.get('location')).toBe('/logga-in?failed=provider')
  await deceived.close()
  await server.close()
})

test('a session of a provider that is no longer set up ends here alone', async () => {
  const somebody = await person(app, 'Somebody', [])
  const response = await app.ask('/sign-out', {
    method: 'POST',
    cookie: somebody.cookie,
    headers: { origin: 'http://localhost' },
  })
  expect(await response.json()).toEqual({ continue_to: null })
})
