// The provider's word that somebody signed out there: taken when it is the provider's, new, and a logout token; else nothing ends.
import { generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { linkIdentity } from '../../data/accounts/identity/identity.ts'
import type { Recording } from '../../data/accounts/recording.ts'
import { makeSession } from '../../data/accounts/session/session.ts'
import { person } from '../fixture/people.ts'
import { type ForgedClaims, type ForgedProvider, startForgedProvider } from './fixture/forged_provider.ts'
import { type ServedSignIn, serveSignIn } from './fixture/served_sign_in.ts'

let provider: ForgedProvider
let served: ServedSignIn
let account_id: string
/** Of the person at the provider: one whose session it named, and one whose it did not; and one that began otherwise. */
let named: string
let unnamed: string
let elsewhere: string
let numbered = 0

beforeAll(async () => {
  provider = await startForgedProvider()
  served = await serveSignIn(async () => ({
    BRISTKARTAN_OIDC: 'one',
    BRISTKARTAN_OIDC_ONE_ISSUER: provider.issuer,
    BRISTKARTAN_OIDC_ONE_CLIENT_ID: 'bristkartan',
    BRISTKARTAN_OIDC_ONE_TITLE: 'One',
  }))
  account_id = (await person(served.app, 'Somebody', [])).account_id
  await record((recording) =>
    linkIdentity(recording, account_id, { provider: 'one', issuer: provider.issuer, subject: 'somebody' }),
  )
}, 60_000)
afterAll(async () => {
  await served?.close()
  await provider?.close()
})

beforeEach(async () => {
  named = await sessionAt('one', 'sid-1')
  unnamed = await sessionAt('one', null)
  elsewhere = await sessionAt('link', null)
})

async function record<T>(work: (recording: Recording) => Promise<T>): Promise<T> {
  const { database, now } = served.app.test
  return database.record((connection, note) => work({ connection, note, by: { actor: 'test' }, now: now() }))
}

async function sessionAt(where: string, provider_session: string | null): Promise<string> {
  const made = await record((recording) =>
    makeSession(recording, { account_id, device: '', provider: where, provider_session }),
  )
  return made.secret
}

async function open(): Promise<boolean[]> {
  const found = [named, unnamed, elsewhere].map((secret) => served.app.product.who_asks.bySession(secret))
  return (await Promise.all(found)).map((who) => who !== undefined)
}

const events = { 'http://schemas.openid.net/event/backchannel-logout': {} }
const seconds = () => Math.floor(Date.now() / 1000)

function claims(more: ForgedClaims): ForgedClaims {
  numbered += 1
  const times = { iat: seconds(), exp: seconds() + 120 }
  return { iss: provider.issuer, aud: 'bristkartan', jti: `number ${numbered}`, events, ...times, ...more }
}

async function send(token: string, name = 'one'): Promise<number> {
  const response = await fetch(`${served.origin}/sign-in/${name}/back-channel-logout`, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }),
  })
  expect(response.headers.get('cache-control')).toBe('no-store')
  return response.status
}

test('a session that it names ends, and one of that person that had no name; those that began otherwise go on', async () => {
  expect(await send(await provider.sign(claims({ sid: 'sid-1', sub: 'somebody' })))).toBe(200)
  expect(await open()).toEqual([false, false, true])
})

test('by the session’s name alone only that one ends', async () => {
  expect(await send(await provider.sign(claims({ sid: 'sid-1' })))).toBe(200)
  expect(await open()).toEqual([false, true, true])
})

test('by the person alone all that began with this provider end', async () => {
  expect(
    await send(await provider.sign(claims({ sub: 'somebody' }), { header: { typ: 'logout+jwt' } })),
  ).toBe(200)
  expect(await open()).toEqual([false, false, true])
})

test('somebody else’s word of a session is no word on ours', async () => {
  expect(await send(await provider.sign(claims({ sub: 'somebody else' })))).toBe(200)
  expect(await send(await provider.sign(claims({ sid: 'sid-1', sub: 'somebody else' })))).toBe(200)
  expect(await open()).toEqual([true, true, true])
})

describe('nothing ends by a token', () => {
  test.each<[string, ForgedClaims]>([
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another client', { aud: 'else' }],
    ['that has expired', { iat: seconds() - 400, exp: seconds() - 60 }],
    [
      'that is older than ten minutes, whatever it says itself',
      { iat: seconds() - 700, exp: seconds() + 9000 },
    ],
    ['from the future', { iat: seconds() + 120 }],
    ['without an expiry', { exp: undefined }],
    ['without a time', { iat: undefined }],
    ['without a number of its own', { jti: undefined }],
    ['that is an id token', { nonce: 'a nonce', events: undefined }],
    ['that says both', { nonce: 'a nonce' }],
    ['of another event', { events: { 'http://schemas.openid.net/event/other': {} } }],
    ['whose event is a list', { events: [] }],
    ['about nobody', { sub: undefined }],
  ])('%s', async (_what, changed) => {
    expect(await send(await provider.sign(claims({ sub: 'somebody', ...changed })))).toBe(400)
    expect(await open()).toEqual([true, true, true])
  })

  test('of another kind, as its header says', async () => {
    const token = await provider.sign(claims({ sub: 'somebody' }), { header: { typ: 'at+jwt' } })
    expect(await send(token)).toBe(400)
  })

  test('signed by somebody else, by nobody, or with a secret', async () => {
    const { privateKey } = await generateKeyPair('RS256')
    const told = claims({ sub: 'somebody' })
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const shared = new SignJWT({ ...told }).setProtectedHeader({ alg: 'HS256' })
    for (const token of [
      await provider.sign(told, { key: privateKey }),
      `${part({ alg: 'none' })}.${part(told)}.`,
      await shared.sign(new TextEncoder().encode('bristkartan')),
      'nonsense',
      '..',
    ])
      expect(await send(token)).toBe(400)
    expect(await open()).toEqual([true, true, true])
  })
})

test('a token is taken once', async () => {
  const token = await provider.sign(claims({ sub: 'somebody' }))
  expect(await send(token)).toBe(200)
  const again = await sessionAt('one', null)
  expect(await send(token)).toBe(400)
  expect(await served.app.product.who_asks.bySession(again)).toBeDefined()
})

test('there is no such door for a provider that is not set up', async () => {
  expect(await send('nonsense', 'another')).toBe(404)
})

test('after a change of keys the new one is fetched, and the old one is worth nothing', async () => {
  const old = await provider.rotate()
  // What was fetched is believed for half a minute at least.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
  expect(await send(await provider.sign(claims({ sub: 'somebody' })))).toBe(200)
  const byOldKey = { key: old.privateKey, header: { kid: '1' } }
  expect(await send(await provider.sign(claims({ sub: 'somebody' }), byOldKey))).toBe(400)
  vi.useRealTimers()
})

test('the ending is noted as the provider’s, and the log says only why a token was refused', async () => {
  const log = served.logged.join('')
  expect(log).toContain('"back_channel_logout_refused","provider":"one","reason":"ERR_')
  expect(log).not.toContain('eyJ')
  expect(log).not.toContain('somebody')
})
