// What a sign-in does with tokens and answers that are forged, old, somebody else's or out of place: never anything but a page that says that it failed.
import { createHash } from 'node:crypto'
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { sessionCookie, signInCookie } from '../contract/people/session_cookie.ts'
import { type ForgedClaims, type ForgedProvider, startForgedProvider } from './fixture/forged_provider.ts'
import { type ServedSignIn, serveSignIn } from './fixture/served_sign_in.ts'
import { type TestBrowser, testBrowser, type Visit } from './fixture/test_browser.ts'

let provider: ForgedProvider
let other: ForgedProvider
let served: ServedSignIn

beforeAll(async () => {
  provider = await startForgedProvider()
  other = await startForgedProvider()
  served = await serveSignIn(async () => ({
    BRISTKARTAN_OIDC: 'one,other',
    BRISTKARTAN_OIDC_ONE_ISSUER: provider.issuer,
    BRISTKARTAN_OIDC_ONE_CLIENT_ID: 'bristkartan',
    BRISTKARTAN_OIDC_ONE_CLIENT_SECRET: 'a secret',
    BRISTKARTAN_OIDC_ONE_TITLE: 'One',
    BRISTKARTAN_OIDC_ONE_ACR_VALUES: 'loa3 loa4',
    BRISTKARTAN_OIDC_OTHER_ISSUER: other.issuer,
    BRISTKARTAN_OIDC_OTHER_CLIENT_ID: 'bristkartan',
    BRISTKARTAN_OIDC_OTHER_TITLE: 'Other',
  }))
}, 60_000)
afterAll(async () => {
  await served?.close()
  await Promise.all([provider?.close(), other?.close()])
})
afterEach(() => vi.useRealTimers())

type Begun = { state: string; nonce: string; challenge: string }

async function begin(browser: TestBrowser, name = 'one', query = ''): Promise<Begun> {
  const { headers } = await browser.ask(`${served.origin}/sign-in/${name}${query}`)
  const asked = new URL(headers.get('location') ?? '').searchParams
  return {
    state: asked.get('state') ?? '',
    nonce: asked.get('nonce') ?? '',
    challenge: asked.get('code_challenge') ?? '',
  }
}

function comeBack(browser: TestBrowser, query: Record<string, string>, name = 'one'): Promise<Visit> {
  return browser.ask(`${served.origin}/sign-in/${name}/callback?${new URLSearchParams(query)}`)
}

/** Where the whole sign-in leads with an id token of these claims. */
async function leadsTo(
  claims: ForgedClaims,
  signed: Parameters<ForgedProvider['idToken']>[1] = {},
): Promise<string> {
  return leadsToToken((nonce) => provider.idToken({ nonce, acr: 'loa3', ...claims }, signed))
}

async function leadsToToken(make: (nonce: string) => Promise<string | undefined>): Promise<string> {
  const browser = testBrowser()
  const { state, nonce } = await begin(browser)
  provider.answer = async () => ({ id_token: await make(nonce) })
  const back = await comeBack(browser, { code: 'any', state })
  const isIn = browser.cookie(served.origin, sessionCookie) !== undefined
  const where = back.headers.get('location') ?? String(back.status)
  expect(isIn, where).toBe(where === '/')
  return where
}

const failed = '/logga-in?failed=provider'
const now_s = () => Math.floor(Date.now() / 1000)

test('a proper answer signs in, and the code is changed with the verifier of this very sign-in', async () => {
  const browser = testBrowser()
  const { state, nonce, challenge } = await begin(browser)
  let verifier: string | null = null
  provider.answer = async (sent) => {
    verifier = sent
    return { id_token: await provider.idToken({ nonce, acr: 'loa4' }) }
  }
  const back = await comeBack(browser, { code: 'any', state })
  expect(back.headers.get('location')).toBe('/')
  expect(
    createHash('sha256')
      .update(verifier ?? '')
      .digest('base64url'),
  ).toBe(challenge)
})

describe('an id token is refused', () => {
  test.each<[string, ForgedClaims]>([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another client', { aud: 'somebody-else' }],
    ['for several, with another as the authorised party', { aud: ['bristkartan', 'else'], azp: 'else' }],
    ['with another nonce', { nonce: 'another' }],
    ['that expired a minute ago', { iat: now_s() - 360, exp: now_s() - 60 }],
    ['that is not valid yet', { nbf: now_s() + 120 }],
    ['issued in the future', { iat: now_s() + 120, exp: now_s() + 400 }],
    ['without a subject', { sub: undefined }],
    ['whose subject is no text', { sub: 7 }],
    ['without an expiry', { exp: undefined }],
  ])('%s', async (_what, claims) => {
    expect(await leadsTo(claims)).toBe(failed)
  })

  test('without a nonce', async () => {
    expect(await leadsToToken(() => provider.idToken({ acr: 'loa3' }))).toBe(failed)
  })

  test('signed with another key, or with none', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    expect(await leadsTo({}, { key: privateKey })).toBe(failed)
    const unsigned = (nonce: string) => {
      const body = {
        iss: provider.issuer,
        aud: 'bristkartan',
        sub: 'x',
        iat: now_s(),
        exp: now_s() + 300,
        nonce,
        acr: 'loa3',
      }
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
      return Promise.resolve(`${part({ alg: 'none' })}.${part(body)}.`)
    }
    expect(await leadsToToken(unsigned)).toBe(failed)
  })

  test('signed with the client’s own secret, which more than the provider know', async () => {
    const signed = (nonce: string) =>
      new SignJWT({ iss: provider.issuer, aud: 'bristkartan', sub: 'x', nonce, acr: 'loa3' })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(new TextEncoder().encode('a secret'))
    expect(await leadsToToken(signed)).toBe(failed)
  })

  test('changed after it was signed', async () => {
    const changed = async (nonce: string) => {
      const [head, body = '', signature] = (await provider.idToken({ nonce, acr: 'loa3' })).split('.')
      const claims = z.looseObject({}).parse(JSON.parse(Buffer.from(body, 'base64url').toString()))
      const other = Buffer.from(JSON.stringify({ ...claims, sub: 'the administrator' })).toString('base64url')
      return `${head}.${other}.${signature}`
    }
    expect(await leadsToToken(changed)).toBe(failed)
  })

  test('that is not there, or no token at all', async () => {
    expect(await leadsToToken(async () => undefined)).toBe(failed)
    expect(await leadsToToken(async () => 'nonsense')).toBe(failed)
  })

  test('of an earlier sign-in of the same person', async () => {
    const old = await provider.idToken({ nonce: (await begin(testBrowser())).nonce, acr: 'loa3' })
    expect(await leadsToToken(async () => old)).toBe(failed)
  })

  test('with less assurance than was asked for', async () => {
    expect(await leadsTo({ acr: 'loa2' })).toBe('/logga-in?failed=refused')
    expect(await leadsTo({ acr: undefined })).toBe('/logga-in?failed=refused')
  })
})

test('clocks may differ by half a minute, both ways', async () => {
  expect(await leadsTo({ iat: now_s() + 20 })).toBe('/')
  expect(await leadsTo({ nbf: now_s() + 20 })).toBe('/')
  expect(await leadsTo({ iat: now_s() - 320, exp: now_s() - 20 })).toBe('/')
})

test('after a change of keys the new one is fetched, and the old one is worth nothing', async () => {
  expect(await leadsTo({})).toBe('/')
  const { privateKey } = await provider.rotate()
  // What was fetched is believed for a minute at least.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
  expect(await leadsTo({})).toBe('/')
  expect(await leadsTo({}, { key: privateKey, header: { kid: '1' } })).toBe(failed)
})

describe('a callback', () => {
  test('in a browser that has begun nothing is refused: nobody is signed in as somebody else by a link', async () => {
    const attacker = testBrowser()
    const { state, nonce } = await begin(attacker)
    provider.answer = async () => ({ id_token: await provider.idToken({ nonce, acr: 'loa3' }) })
    const victim = testBrowser()
    expect((await comeBack(victim, { code: 'any', state })).headers.get('location')).toBe(
      '/logga-in?failed=expired',
    )
    expect(victim.cookie(served.origin, sessionCookie)).toBeUndefined()
  })

  test('with another state is refused, and with one that was used', async () => {
    const browser = testBrowser()
    await begin(browser)
    const wrong = await comeBack(browser, { code: 'any', state: 'another' })
    expect(wrong.headers.get('location')).toBe('/logga-in?failed=expired')
    const { state, nonce } = await begin(browser)
    provider.answer = async () => ({ id_token: await provider.idToken({ nonce, acr: 'loa3' }) })
    expect((await comeBack(browser, { code: 'any', state })).headers.get('location')).toBe('/')
    const again = await comeBack(browser, { code: 'any', state })
    expect(again.headers.get('location')).toBe('/logga-in?failed=expired')
  })

  test('after ten minutes is refused', async () => {
    const browser = testBrowser()
    const { state } = await begin(browser)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10 * 60_000 + 1000 })
    expect((await comeBack(browser, { code: 'any', state })).headers.get('location')).toBe(
      '/logga-in?failed=expired',
    )
  })

  test('with a cookie that was changed, or sealed elsewhere, is refused', async () => {
    const browser = testBrowser()
    const { state } = await begin(browser)
    const name = `${signInCookie}_one`
    const sealed = browser.cookie(served.origin, name) ?? ''
    for (const changed of [`${sealed.slice(0, -4)}AAAA`, 'nonsense', '', 'eyJhbGciOiJub25lIn0.e30.']) {
      browser.setCookie(served.origin, name, changed)
      expect((await comeBack(browser, { code: 'any', state })).headers.get('location')).toBe(
        '/logga-in?failed=expired',
      )
    }
  })

  test('says nothing of the sign-in in the open: state, nonce and verifier are sealed', async () => {
    const browser = testBrowser()
    const { state, nonce } = await begin(browser)
    const sealed = browser.cookie(served.origin, `${signInCookie}_one`) ?? ''
    const read = sealed.split('.').map((part) => Buffer.from(part, 'base64url').toString())
    for (const secret of [state, nonce]) expect(read.join('') + sealed).not.toContain(secret)
  })

  test('of one provider cannot be used at the other', async () => {
    const browser = testBrowser()
    const { state, nonce } = await begin(browser)
    browser.setCookie(
      served.origin,
      `${signInCookie}_other`,
      browser.cookie(served.origin, `${signInCookie}_one`) ?? '',
    )
    other.answer = async () => ({ id_token: await other.idToken({ nonce }) })
    const mixed = await comeBack(browser, { code: 'any', state }, 'other')
    expect(mixed.headers.get('location')).toBe('/logga-in?failed=expired')
  })

  test('with a token of the other provider is refused', async () => {
    expect(await leadsToToken((nonce) => other.idToken({ nonce, acr: 'loa3' }))).toBe(failed)
  })

  test('that names another issuer is refused before the code goes anywhere', async () => {
    const browser = testBrowser()
    const { state } = await begin(browser)
    let asked = 0
    provider.answer = async () => {
      asked += 1
      return {}
    }
    const back = await comeBack(browser, { code: 'any', state, iss: other.issuer })
    expect(back.headers.get('location')).toBe(failed)
    expect(asked).toBe(0)
  })

  test('shows nothing of what the provider writes, and no header can be written through it', async () => {
    const browser = testBrowser()
    const { state } = await begin(browser)
    const back = await comeBack(browser, {
      error: 'server_error\r\nSet-Cookie: evil=1',
      error_description: '<script>alert(1)</script>',
      state,
    })
    expect(back.headers.get('location')).toBe(failed)
    expect(back.headers.getSetCookie().join()).not.toContain('evil')
    expect(served.logged.join('')).not.toContain('evil')
    expect(served.logged.join('')).not.toContain('script')
  })

  test('comes home however the return address was written', async () => {
    for (const evil of [
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '/\r\nSet-Cookie: evil=1',
    ]) {
      const browser = testBrowser()
      const { state, nonce } = await begin(browser, 'one', `?return_to=${encodeURIComponent(evil)}`)
      provider.answer = async () => ({ id_token: await provider.idToken({ nonce, acr: 'loa3' }) })
      expect((await comeBack(browser, { code: 'any', state })).headers.get('location')).toBe('/')
    }
  })

  test('answers a program with a problem', async () => {
    const response = await fetch(`${served.origin}/sign-in/one/callback?code=any&state=any`, {
      headers: { accept: 'application/json' },
      redirect: 'manual',
    })
    expect(response.status).toBe(400)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})

test('what calls itself all sorts of things is kept in a few words', async () => {
  const browser = testBrowser()
  const { state, nonce } = await begin(browser)
  provider.answer = async () => ({ id_token: await provider.idToken({ nonce, acr: 'loa3', sub: 'odd' }) })
  await browser.ask(`${served.origin}/sign-in/one/callback?${new URLSearchParams({ code: 'any', state })}`, {
    headers: { 'user-agent': `<b>Evil</b>\t${'x'.repeat(2000)}/1 ` },
  })
  const devices = await served.app.test.database.rows(
    'select device from accounts.session order by created_at desc',
    {},
    z.object({ device: z.string() }),
  )
  expect(Math.max(...devices.map(({ device }) => device.length))).toBeLessThanOrEqual(60)
  expect(devices.every(({ device }) => !/[\t\r\n]/.test(device))).toBe(true)
})

test('nothing that was logged meanwhile holds a token, a code or a state, and failures say why by a code', () => {
  const log = served.logged.join('')
  for (const secret of ['eyJ', 'code=', 'state=', 'a secret', 'somebody', 'bk_session'])
    expect(log).not.toContain(secret)
  expect(log).toMatch(/"event":"sign_in_failed","provider":"one","reason":"\w+"/)
})
