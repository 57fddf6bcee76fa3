// Signing in and out with real providers, over the wire, as a browser does it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { account, accounts } from '../../data/accounts/account/account.ts'
import { setBlocked } from '../../data/accounts/account/block_account.ts'
import { saveAssociation } from '../../data/accounts/association/association.ts'
import { grantRole } from '../../data/accounts/grant/grant.ts'
import { saveOrganisation } from '../../data/accounts/organisation/organisation.ts'
import type { Recording } from '../../data/accounts/recording.ts'
import { sessionsOf } from '../../data/accounts/session/session.ts'
import { sessionCookie, signInCookie } from '../contract/people/session_cookie.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { granted } from '../fixture/people.ts'
import { clientSecret, type RealProvider, signInAt, startRealProvider } from './fixture/real_provider.ts'
import { type ServedSignIn, serveSignIn } from './fixture/served_sign_in.ts'
import { type TestBrowser, testBrowser } from './fixture/test_browser.ts'

const rules = [
  { claim: 'groups', value: 'bredband', role: 'planner' },
  { claim: 'groups', value: 'handlaggare', role: 'officer' },
  { claim: 'org', value: '2021002411', role: 'publisher', organisation: 'lansstyrelsen' },
  { claim: 'groups', value: 'nowhere', role: 'publisher', organisation: 'not-there' },
  { claim: 'groups', value: 'byanat', role: 'association_member', association: 'byanat' },
]

let region: RealProvider
let county: RealProvider
let served: ServedSignIn

beforeAll(async () => {
  served = await serveSignIn(async (ours) => {
    region = await startRealProvider('region', ours)
    county = await startRealProvider('county-board', ours)
    return {
      BRISTKARTAN_OIDC: 'region,county-board',
      ...settingsOf('REGION', region.issuer, 'Regionens inloggning'),
      ...settingsOf('COUNTY_BOARD', county.issuer, 'Länsstyrelsens inloggning'),
    }
  })
  await record(async (recording) => {
    await saveOrganisation(recording, { id: 'lansstyrelsen', name: 'Länsstyrelsen' })
    await saveAssociation(recording, { id: 'byanat', name: 'Byanät', association_number: null })
  })
}, 60_000)
afterAll(async () => {
  await served?.close()
  await Promise.all([region?.close(), county?.close()])
})

function settingsOf(name: string, issuer: string, title: string): Record<string, string> {
  const prefix = `BRISTKARTAN_OIDC_${name}`
  return {
    [`${prefix}_ISSUER`]: issuer,
    [`${prefix}_CLIENT_ID`]: 'bristkartan',
    [`${prefix}_CLIENT_SECRET`]: clientSecret,
    [`${prefix}_TITLE`]: title,
    [`${prefix}_CLAIMS`]: JSON.stringify(rules),
  }
}

async function record<T>(work: (recording: Recording) => Promise<T>): Promise<T> {
  const { database, now } = served.app.test
  return database.record((connection, note) => work({ connection, note, by: { actor: 'test' }, now: now() }))
}

async function signIn(
  browser: TestBrowser,
  who: string,
  { provider = 'region', query = '' }: { provider?: string; query?: string } = {},
): Promise<string> {
  const page = await browser.follow(`${served.origin}/sign-in/${provider}${query}`)
  const isOurs = (url: string) => url.startsWith(served.origin) && !url.includes('/callback')
  const back = page.url.startsWith(served.origin) ? page : await signInAt(browser, page, who, isOurs)
  return back.url
}

async function accountOf(name: string) {
  return (await accounts(served.app.test.database)).find((account) => account.name === name)
}

function isSignedIn(browser: TestBrowser): Promise<boolean> {
  const secret = browser.cookie(served.origin, sessionCookie) ?? ''
  return served.app.product.who_asks.bySession(secret).then((who) => who !== undefined)
}

const auditRow = z.object({ action: z.string(), via: z.string().nullable() })
function entriesAbout(id: string) {
  return served.app.test.database.rows(
    'select action, via from audit.entry where object_id = $id or after like $like order by number',
    { id, like: `%${id}%` },
    auditRow,
  )
}

test('both providers are offered, by what their buttons say', async () => {
  expect(await served.app.get('/api/v1/sign-in-ways')).toEqual({
    providers: [
      { id: 'region', title: 'Regionens inloggning', path: '/sign-in/region' },
      { id: 'county-board', title: 'Länsstyrelsens inloggning', path: '/sign-in/county-board' },
    ],
    demo_people: null,
  })
})

test('somebody new gets an account with the provider’s name and address and the roles of the claims, and comes back to where it began', async () => {
  region.people.set('anna', {
    name: 'Anna Andersson',
    email: 'anna@example.se',
    groups: ['bredband', 'annat', 'nowhere'],
    org: '2021002411',
  })
  const browser = testBrowser()
  const back = await signIn(browser, 'anna', { query: '?return_to=/bristomraden%3Fq%3Dnorr' })
  expect(back).toBe(`${served.origin}/bristomraden?q=norr`)
  expect(await isSignedIn(browser)).toBe(true)
  const anna = await accountOf('Anna Andersson')
  expect(anna).toMatchObject({ email: 'anna@example.se', last_seen_at: expect.any(String) })
  expect(anna?.grants.map(({ role, organisation_id, source }) => [role, organisation_id, source])).toEqual(
    expect.arrayContaining([
      ['planner', null, 'provider'],
      ['publisher', 'lansstyrelsen', 'provider'],
    ]),
  )
  // The organisation of the third is not there.
  expect(anna?.grants).toHaveLength(2)
  expect(served.logged.join('')).toContain('"role_left_out"')
  expect((await entriesAbout(anna?.id ?? '')).map(({ action }) => action)).toEqual([
    'account_made',
    'role_granted',
    'role_granted',
    'signed_in',
  ])
})

test('the request to the provider carries PKCE by S256, a state and a nonce, and the address of the setting', async () => {
  const browser = testBrowser()
  const begun = await browser.ask(`${served.origin}/sign-in/region`, {
    headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' },
  })
  const asked = new URL(begun.headers.get('location') ?? '').searchParams
  expect(asked.get('code_challenge_method')).toBe('S256')
  expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/)
  expect(asked.get('state')).toMatch(/^[\w-]{43}$/)
  expect(asked.get('nonce')).toMatch(/^[\w-]{43}$/)
  expect(asked.get('response_type')).toBe('code')
  expect(asked.get('redirect_uri')).toBe(`${served.origin}/sign-in/region/callback`)
  expect(begun.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Lax/)
  expect(begun.headers.get('cache-control')).toBe('no-store')
  expect(begun.headers.get('referrer-policy')).toBe('no-referrer')
})

test('at the next sign-in what the provider no longer says goes, and what others gave stays', async () => {
  region.people.set('bertil', { name: 'Bertil', groups: ['bredband', 'byanat'] })
  await signIn(testBrowser(), 'bertil')
  const before = await accountOf('Bertil')
  expect(before?.grants.map(({ role }) => role).sort()).toEqual(['association_member', 'planner'])
  await record((recording) =>
    grantRole(recording, before?.id ?? '', { ...granted('planner'), source: 'administrator' }),
  )
  region.people.set('bertil', { name: 'Bertil', groups: 'handlaggare' })
  await signIn(testBrowser(), 'bertil')
  const after = await accountOf('Bertil')
  expect(after?.id).toBe(before?.id)
  expect(after?.grants.map(({ role, source }) => [role, source]).sort()).toEqual([
    ['officer', 'provider'],
    ['planner', 'administrator'],
  ])
})

test('a name or an address that was changed at the provider is changed here, and noted', async () => {
  region.people.set('kajsa', { name: 'Kajsa Karlsson', email: 'kajsa@example.se' })
  await signIn(testBrowser(), 'kajsa')
  const id = (await accountOf('Kajsa Karlsson'))?.id ?? ''
  const told = async (claims: Readonly<Record<string, unknown>>) => {
    region.people.set('kajsa', claims)
    await signIn(testBrowser(), 'kajsa')
    const kept = await account(served.app.test.database, id)
    const noted = await notedEntries(served.app, `action=account_changed&object_id=${id}`)
    return [kept?.name, kept?.email, noted.map(({ actor, before, after }) => [actor, before, after]).at(-1)]
  }
  expect(await told({ name: 'Kajsa Karlsson', email: 'kajsa@example.se' })).toEqual([
    'Kajsa Karlsson',
    'kajsa@example.se',
    undefined,
  ])
  const renamed = ['system', { name: 'Kajsa Karlsson' }, { name: 'Kajsa Ek' }]
  expect(await told({ name: 'Kajsa Ek' })).toEqual(['Kajsa Ek', 'kajsa@example.se', renamed])
  // What is not verified is nobody's address, and who is not named keeps the name.
  expect(await told({ email: 'other@example.se', email_verified: false })).toEqual([
    'Kajsa Ek',
    'kajsa@example.se',
    renamed,
  ])
  const moved = ['system', { email: 'kajsa@example.se' }, { email: 'ek@example.se' }]
  expect(await told({ name: 'Kajsa Ek', email: 'ek@example.se', email_verified: true })).toEqual([
    'Kajsa Ek',
    'ek@example.se',
    moved,
  ])
  // Kept apart as hers, so that they go with her account.
  const apart = await served.app.test.database.rows(
    'select side, field, account_id from audit.personal_value ' +
      "where entry_number in (select number from audit.entry where action = 'account_changed' and object_id = $id) " +
      'order by entry_number, side desc',
    { id },
    z.object({ side: z.string(), field: z.string(), account_id: z.string().nullable() }),
  )
  expect(apart.map(({ side, field, account_id }) => [side, field, account_id])).toEqual([
    ['before', 'name', id],
    ['after', 'name', id],
    ['before', 'email', id],
    ['after', 'email', id],
  ])
})

test('the same name at two providers is two people', async () => {
  region.people.set('cecilia', { name: 'Cecilia of the region' })
  county.people.set('cecilia', { name: 'Cecilia of the county' })
  await signIn(testBrowser(), 'cecilia')
  await signIn(testBrowser(), 'cecilia', { provider: 'county-board' })
  const [one, other] = [await accountOf('Cecilia of the region'), await accountOf('Cecilia of the county')]
  expect(one?.id).toBeDefined()
  expect(other?.id).toBeDefined()
  expect(one?.id).not.toBe(other?.id)
})

test('whoever is nameless there is nameless here, and a name with line ends has none', async () => {
  region.people.set('doris', {
    name: 'Doris\r\nSet-Cookie: a=b\u202E',
    email: 'doris@example.se\r\nBcc: all',
  })
  await signIn(testBrowser(), 'doris')
  expect(await accountOf('Doris Set-Cookie: a=b')).toMatchObject({ email: null })
  region.people.set('erik', {})
  await signIn(testBrowser(), 'erik')
  expect(await accountOf('Utan namn')).toMatchObject({ email: null, grants: [] })
})

test('a blocked account is refused, and that it tried is noted', async () => {
  region.people.set('frida', { name: 'Frida' })
  await signIn(testBrowser(), 'frida')
  const frida = await accountOf('Frida')
  if (!frida) throw new Error('There is no Frida.')
  await record((recording) => setBlocked(recording, frida, true))
  const browser = testBrowser()
  expect(await signIn(browser, 'frida')).toBe(`${served.origin}/logga-in?failed=blocked`)
  expect(await isSignedIn(browser)).toBe(false)
  expect(await entriesAbout(frida.id)).toContainEqual({ action: 'sign_in_refused', via: 'provider region' })
})

test('the session is a new one each time, and the one that the browser came with ends', async () => {
  region.people.set('gunnar', { name: 'Gunnar' })
  const browser = testBrowser()
  await signIn(browser, 'gunnar')
  const first = browser.cookie(served.origin, sessionCookie) ?? ''
  await signIn(browser, 'gunnar')
  const second = browser.cookie(served.origin, sessionCookie) ?? ''
  expect(second).not.toBe(first)
  expect(await served.app.product.who_asks.bySession(first)).toBeUndefined()
  expect(await served.app.product.who_asks.bySession(second)).toMatchObject({ name: 'Gunnar' })
})

test('a session that somebody planted is not what the sign-in makes valid', async () => {
  region.people.set('harriet', { name: 'Harriet' })
  const browser = testBrowser()
  const planted = 'bk_session_planted'
  browser.setCookie(served.origin, sessionCookie, planted)
  await signIn(browser, 'harriet')
  expect(browser.cookie(served.origin, sessionCookie)).not.toBe(planted)
  expect(await served.app.product.who_asks.bySession(planted)).toBeUndefined()
})

test('what the person calls off at the provider is said by a code, in nobody’s words but ours', async () => {
  const browser = testBrowser()
  const begun = await browser.ask(`${served.origin}/sign-in/region`)
  const state = new URL(begun.headers.get('location') ?? '').searchParams.get('state')
  const callback = `${served.origin}/sign-in/region/callback?error=access_denied&error_description=%3Cb%3EHello&state=${state}&iss=${encodeURIComponent(region.issuer)}`
  const back = await browser.ask(callback)
  expect(back.headers.get('location')).toBe('/logga-in?failed=refused')
  expect(browser.cookie(served.origin, `${signInCookie}_region`)).toBeUndefined()
})

test('signing out ends the session here, and at the provider by its own page, which leads back', async () => {
  region.people.set('ingrid', { name: 'Ingrid' })
  const browser = testBrowser()
  await signIn(browser, 'ingrid')
  const secret = browser.cookie(served.origin, sessionCookie) ?? ''
  const out = await browser.ask(`${served.origin}/sign-out`, {
    method: 'POST',
    headers: { origin: served.origin },
  })
  const { continue_to } = z.object({ continue_to: z.string() }).parse(JSON.parse(out.text))
  expect(browser.cookie(served.origin, sessionCookie)).toBeUndefined()
  expect(await served.app.product.who_asks.bySession(secret)).toBeUndefined()
  const there = new URL(continue_to)
  expect(there.origin).toBe(region.issuer)
  expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${served.origin}/`)
  expect(there.searchParams.get('id_token_hint')).toMatch(/^eyJ/)
  const page = await browser.follow(continue_to)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const confirmed = await browser.ask(`${region.issuer}/session/end/confirm`, {
    form: { xsrf, logout: 'yes' },
  })
  expect(confirmed.headers.get('location')).toBe(`${served.origin}/`)
  // Signed out there too: the next time asks who it is.
  const next = await browser.follow(`${served.origin}/sign-in/region`)
  expect(next.url).toContain('/interaction/')
})

test('signing out at the provider ends the session here, by its back channel', async () => {
  region.people.set('johan', { name: 'Johan' })
  const [browser, other] = [testBrowser(), testBrowser()]
  await signIn(browser, 'johan')
  await signIn(other, 'johan')
  const page = await browser.follow(`${region.issuer}/session/end`)
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  await browser.ask(`${region.issuer}/session/end/confirm`, { form: { xsrf, logout: 'yes' } })
  await expect.poll(() => isSignedIn(browser)).toBe(false)
  // The other browser's session at the provider goes on, and so does ours.
  expect(await isSignedIn(other)).toBe(true)
  const johan = await accountOf('Johan')
  const { database, now } = served.app.test
  expect(await sessionsOf(database, { account_id: johan?.id ?? '', now: now() })).toHaveLength(1)
  expect(await entriesAbout(johan?.id ?? '')).toContainEqual({
    action: 'signed_in',
    via: 'provider region',
  })
})

test('nothing that was logged meanwhile holds a name, an address, a code or a token', () => {
  const log = served.logged.join('')
  expect(served.logged.length).toBeGreaterThan(30)
  for (const secret of [
    'Anna',
    'anna',
    'example.se',
    'Doris',
    'eyJ',
    'bk_session',
    'code=',
    'state=',
    clientSecret,
  ])
    expect(log, secret).not.toContain(secret)
})
