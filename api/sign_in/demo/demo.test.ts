// The demo's people are stepped in as on one's own machine alone: every condition is tried by itself.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { accounts } from '../../../data/accounts/account/account.ts'
import { setBlocked } from '../../../data/accounts/account/block_account.ts'
import { associations } from '../../../data/accounts/association/association.ts'
import { makeToken } from '../../../data/accounts/token/token.ts'
import { createApp } from '../../app.ts'
import { sessionCookie } from '../../contract/people/session_cookie.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { readSettings } from '../../settings.ts'
import { isDemoOffered } from './demo_conditions.ts'
import { demoPeople } from './demo_people.ts'

let app: TestApp
/** All of 127.0.0.0/8 is this machine; each test comes from another of its addresses, since tries from one are counted. */
let machine = 1
const here = () => `127.0.0.${machine}`

beforeAll(async () => {
  app = await openTestApp(undefined, undefined, { is_demo: true })
  await app.test.deliver(
    'applications',
    'id,association_name,association_number,wkt\n' +
      'K1,Enskild firma,781301-1234,"POLYGON((400000 6400000,401000 6400000,401000 6401000,400000 6400000))"\n' +
      'K2,Byanäts fiberförening,785001-1234,"POLYGON((400000 6400000,401000 6400000,401000 6401000,400000 6400000))"\n',
    { crs: 'EPSG:3006' },
  )
}, 60_000)
afterEach(() => {
  machine += 1
})
afterAll(() => app.close())

type Changed = { headers?: Record<string, string>; peer?: string; person?: string; on?: TestApp }

const own = { host: 'localhost:3000', origin: 'http://localhost:3000' }

async function stepIn({ headers = own, peer = here(), person = 'planner', on = app }: Changed = {}) {
  const response = await on.ask('/sign-in/demo', { method: 'POST', json: { person }, headers, peer })
  const [cookie = ''] = response.headers.getSetCookie().map((set) => set.split(';')[0] ?? '')
  return { status: response.status, cookie }
}

const ways = z.object({ demo_people: z.array(z.object({ id: z.string(), name: z.string() })).nullable() })
async function offered({ headers = own, peer = here(), on = app }: Changed = {}): Promise<boolean> {
  const response = await on.ask('/api/v1/sign-in-ways', { headers, peer })
  return ways.parse(await response.json()).demo_people !== null
}

/** Whether the session or token opens something. */
async function opens(cookie: string, { headers = own, peer = here(), on = app }: Changed = {}) {
  const response = await on.ask('/api/v1/import-mappings', { cookie, headers, peer })
  return response.status === 200
}

test('there are five people, of every role one, whose names say that they are invented', async () => {
  const response = await app.ask('/api/v1/sign-in-ways', { headers: own, peer: '::1' })
  const { demo_people } = ways.parse(await response.json())
  expect(demo_people?.map(({ id }) => id).sort()).toEqual([
    'administrator',
    'association_member',
    'officer',
    'planner',
    'publisher',
  ])
  expect(demo_people?.every(({ name }) => name.startsWith('Påhittade '))).toBe(true)
})

test('each is made when first stepped in as, and is the same person afterwards', async () => {
  for (const { id } of demoPeople) {
    expect((await stepIn({ person: id })).status).toBe(204)
    expect((await stepIn({ person: id })).status).toBe(204)
  }
  const made = (await accounts(app.test.database)).filter(({ name }) => name.startsWith('Påhittade'))
  const roles = made.flatMap(({ grants }) =>
    grants.map(({ role, organisation_id, association_id, source }) => [
      role,
      organisation_id ?? association_id,
      source,
    ]),
  )
  expect(roles.sort()).toEqual([
    ['administrator', null, 'demo'],
    ['association_member', 'demo-forening', 'demo'],
    ['officer', null, 'demo'],
    ['planner', null, 'demo'],
    ['publisher', 'demo-lansstyrelsen', 'demo'],
  ])
  // Not the one whose number is a person's.
  expect(await associations(app.test.database, app.test.now())).toMatchObject([
    { name: 'Byanäts fiberförening', association_number: '785001-1234', applications: ['K2'] },
  ])
})

test('the session opens what the role may, and a second sign-in ends the first', async () => {
  const { cookie } = await stepIn({ person: 'officer' })
  expect(cookie).toContain(sessionCookie)
  expect(await opens(cookie)).toBe(true)
  const again = await stepIn({ person: 'officer', headers: { ...own, cookie } })
  expect(await opens(cookie)).toBe(false)
  expect(await opens(again.cookie)).toBe(true)
})

test('nobody else can be stepped in as', async () => {
  expect((await stepIn({ person: 'operator' })).status).toBe(400)
  expect((await stepIn({ person: '__proto__' })).status).toBe(400)
})

/** What says that the request may come from elsewhere. */
const fromElsewhere: readonly (readonly [string, Changed])[] = [
  ['under another name', { headers: { ...own, host: 'karta.example.se' } }],
  ['under a name that begins like this machine’s', { headers: { ...own, host: 'localhost.example.se' } }],
  ['under an address that is not this machine’s', { headers: { ...own, host: '192.168.1.5:3000' } }],
  ['without a name', { headers: { origin: own.origin } }],
  ['with somebody’s name in front', { headers: { ...own, host: 'x@localhost:3000' } }],
  ['from another machine', { peer: '192.168.1.5' }],
  ['from another machine by IPv6', { peer: '2001:db8::1' }],
  ...[
    'forwarded',
    'via',
    'x-real-ip',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'x-forwarded',
    'x-client-ip',
    'cf-connecting-ip',
    'true-client-ip',
    'fastly-client-ip',
    'x-envoy-external-address',
    'cdn-loop',
  ].map((name) => [`with ${name}`, { headers: { ...own, [name]: '127.0.0.1' } }] as const),
]

describe.each(fromElsewhere)('asked %s', (_how, changed) => {
  test('it is not offered, lets nobody in, and what was begun here opens nothing', async () => {
    const { cookie } = await stepIn({ person: 'administrator' })
    expect(await opens(cookie)).toBe(true)
    expect(await offered(changed)).toBe(false)
    expect((await stepIn(changed)).status).toBe(403)
    expect(await opens(cookie, changed)).toBe(false)
  })
})

test('asked without a connection it is not offered either', async () => {
  const response = await app.ask('/sign-in/demo', {
    method: 'POST',
    json: { person: 'planner' },
    headers: own,
  })
  expect(response.status).toBe(403)
})

test.each([
  ['no page', { host: own.host }],
  ['a page of another site', { ...own, origin: 'https://evil.example' }],
  ['a page of another program on this machine', { ...own, origin: 'http://localhost:5173' }],
  ['this page by another name', { ...own, origin: 'http://127.0.0.1:3000' }],
  ['this page by another scheme', { ...own, origin: 'https://localhost:3000' }],
  ['a page without an address', { ...own, origin: 'null' }],
])('sent from %s it lets nobody in', async (_from, headers) => {
  expect((await stepIn({ headers })).status).toBe(403)
})

test('by each of its own names the machine is let in', async () => {
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000', 'LOCALHOST'])
    for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect((await stepIn({ headers: { host, origin: `http://${host}` }, peer })).status, host).toBe(204)
})

const provider = {
  BRISTKARTAN_OIDC: 'one',
  BRISTKARTAN_OIDC_ONE_ISSUER: 'https://one.example',
  BRISTKARTAN_OIDC_ONE_CLIENT_ID: 'id',
  BRISTKARTAN_OIDC_ONE_TITLE: 'One',
}

test('of all settings only those of one’s own machine with the demo’s data offer it', () => {
  const hosts = [
    '127.0.0.1',
    'localhost',
    '::1',
    '0.0.0.0',
    '::',
    '192.168.1.5',
    'karta.example.se',
    '127.1',
    '10.0.0.1',
  ]
  const urls = [
    '',
    'http://localhost:3000',
    'http://127.0.0.1:8080',
    'https://karta.example.se',
    'http://localhost.example.se',
    'http://[2001:db8::1]',
  ]
  const found: string[] = []
  for (const HOST of hosts)
    for (const BRISTKARTAN_URL of urls)
      for (const BRISTKARTAN_PROXIES of ['0', '1'])
        for (const BRISTKARTAN_DEMO of ['on', 'off'])
          for (const named of [{}, provider])
            for (const is_demo of [true, false]) {
              const env = { HOST, BRISTKARTAN_URL, BRISTKARTAN_PROXIES, BRISTKARTAN_DEMO, ...named }
              const settings = (() => {
                try {
                  return readSettings(env)
                } catch {
                  return undefined
                }
              })()
              if (settings && isDemoOffered(settings, is_demo))
                found.push([HOST, BRISTKARTAN_URL, is_demo, 'BRISTKARTAN_OIDC' in named].join(' '))
            }
  const onThisMachine = ['127.0.0.1', 'localhost', '::1'].flatMap((host) =>
    ['', 'http://localhost:3000', 'http://127.0.0.1:8080'].map((url) => `${host} ${url} true false`),
  )
  expect([...new Set(found)].sort()).toEqual(onThisMachine.sort())
})

describe('where the same database is served otherwise', () => {
  let cookie: string
  let token: string
  beforeEach(async () => {
    cookie = (await stepIn({ person: 'administrator' })).cookie
    const [ada] = (await accounts(app.test.database)).filter(({ name }) => name.includes('Ada'))
    const { database, now } = app.test
    const made = await database.record((connection, note) =>
      makeToken(
        { connection, note, by: { actor: 'test' }, now: now() },
        { account_id: ada?.id ?? '', name: 'a test', scopes: ['import_data'], days: 1 },
      ),
    )
    token = made.secret
  })

  test('neither sessions nor tokens of the invented people open anything', async () => {
    const asked = { headers: own, peer: here() }
    expect((await app.ask('/api/v1/import-mappings', { token, ...asked })).status).toBe(200)
    const closed = { ...app.product, sign_in: { ...app.product.sign_in, is_demo_offered: false } }
    const elsewhere = createApp({
      stage: () => ({ ready: true, product: closed }),
      log: { info: () => undefined, error: console.error },
    })
    const env = { incoming: { socket: { remoteAddress: '127.0.0.1' } } }
    const ask = (headers: Record<string, string>) =>
      elsewhere.request('/api/v1/import-mappings', { headers: { ...own, ...headers } }, env)
    expect((await ask({ cookie })).status).toBe(403)
    expect((await ask({ authorization: `Bearer ${token}` })).status).toBe(401)
  })
})

test('a blocked one is not let in', async () => {
  await stepIn({ person: 'publisher' })
  const [per] = (await accounts(app.test.database)).filter(({ name }) => name.includes('Publicist'))
  if (!per) throw new Error('There is no publisher.')
  const { database, now } = app.test
  await database.record((connection, note) =>
    setBlocked({ connection, note, by: { actor: 'test' }, now: now() }, per, true),
  )
  expect((await stepIn({ person: 'publisher' })).status).toBe(403)
})
