import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownAccount, ownSessions } from '../contract/people/account.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import {
  granted,
  namedBodies,
  operatorInBrowser,
  type Person,
  person,
  sending,
  tokenOf,
} from '../fixture/people.ts'
import { signedInAgain } from '../fixture/signed_in_again.ts'

let app: TestApp
let anna: Person
let bo: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { associations: ['byanat'] })
  anna = await person(app, 'Anna', [granted('association_member', { association_id: 'byanat' })])
  bo = await person(app, 'Bo', [granted('planner')])
}, 60_000)
afterAll(() => app.close())

const account = async (who: Person) =>
  ownAccount.parse(await (await app.ask('/api/v1/account', { cookie: who.cookie })).json())
const sessions = async (who: Person) =>
  ownSessions.parse(await (await app.ask('/api/v1/account/sessions', { cookie: who.cookie })).json())

test('a person reads who they are, their roles by name, and what they may do', async () => {
  expect(await account(anna)).toEqual({
    id: anna.account_id,
    name: 'Anna',
    email: 'anna@example.se',
    created_at: '2026-06-30T10:00:00Z',
    is_operator: false,
    grants: [
      {
        id: expect.any(String),
        role: 'association_member',
        organisation_id: null,
        organisation_name: null,
        association_id: 'byanat',
        association_name: 'byanat',
        source: 'administrator',
        granted_at: '2026-06-30T10:00:00Z',
      },
    ],
    identities: [],
    may: [
      'read_public_answers',
      'sign_in',
      'manage_own_account',
      'accept_invitation',
      'invite',
      'read_association',
      'follow',
      'take_part_in_cases',
      'speak_up',
    ],
  })
})

test('reading one’s own account is no reading of somebody else’s data', async () => {
  await account(anna)
  const entries = await notedEntries(app, `action=personal_data_read&actor=${anna.account_id}`)
  expect(entries).toEqual([])
})

test('the operator has rights and no account, whether by the token or the link', async () => {
  const inBrowser = await operatorInBrowser(app)
  const byToken = await (await app.ask('/api/v1/account', { token: testToken })).json()
  expect(byToken).toMatchObject({
    id: 'operator',
    name: null,
    is_operator: true,
    grants: [],
    created_at: null,
  })
  expect(await account(inBrowser)).toEqual(byToken)
  expect((await sessions(inBrowser)).items).toHaveLength(1)
})

test('the public has no account, and neither has a program with somebody’s token', async () => {
  const token = await tokenOf(app, bo, ['read_inner_fields'])
  for (const path of ['account', 'account/sessions', 'account/tokens']) {
    expect((await app.ask(`/api/v1/${path}`)).status).toBe(403)
    expect((await app.ask(`/api/v1/${path}`, { token })).status).toBe(403)
  }
})

test('sessions tell what their owner knows them by, which one asks, and no secret', async () => {
  const listed = await sessions(anna)
  expect(listed).toEqual({
    items: [
      {
        id: anna.session_id,
        created_at: '2026-06-30T10:00:00Z',
        last_seen_at: '2026-06-30T10:00:00Z',
        expires_at: '2026-06-30T22:00:00Z',
        device: 'Firefox, Linux',
        provider: 'test',
        is_current: true,
      },
    ],
    total: 1,
  })
  const text = await (await app.ask('/api/v1/account/sessions', { cookie: anna.cookie })).text()
  expect(text).not.toMatch(/secret|hash|id_token/)
})

test('an ended session opens nothing from then on, and that it was ended is noted with its owner', async () => {
  const lost = await signedInAgain(app, bo)
  expect((await app.ask('/api/v1/account', { cookie: lost.cookie })).status).toBe(200)
  const ended = await app.ask(`/api/v1/account/sessions/${lost.session_id}`, sending(bo, 'DELETE'))
  expect(ended.status).toBe(204)
  expect((await app.ask('/api/v1/account', { cookie: lost.cookie })).status).toBe(403)
  expect(await notedEntries(app, `action=session_ended&object_id=${lost.session_id}`)).toEqual([
    {
      actor: bo.account_id,
      action: 'session_ended',
      object_id: lost.session_id,
      before: { account_id: bo.account_id },
      after: null,
    },
  ])
})

test('somebody else’s session is nothing that is there, and stays', async () => {
  const others = await app.ask(`/api/v1/account/sessions/${anna.session_id}`, sending(bo, 'DELETE'))
  const nobodys = await app.ask('/api/v1/account/sessions/nonsense', sending(bo, 'DELETE'))
  expect([others.status, nobodys.status]).toEqual([404, 404])
  const detail = async (answer: Response) => ({ ...(await answer.json()), instance: '' })
  expect(await detail(others)).toEqual(await detail(nobodys))
  expect((await sessions(anna)).total).toBe(1)
})

test('all other sessions end at once, and the one that asks stays', async () => {
  const lost = [await signedInAgain(app, bo), await signedInAgain(app, bo)]
  expect((await app.ask('/api/v1/account/sessions', sending(bo, 'DELETE'))).status).toBe(204)
  for (const { cookie } of lost) expect((await app.ask('/api/v1/account', { cookie })).status).toBe(403)
  expect((await sessions(bo)).items.map(({ id }) => id)).toEqual([bo.session_id])
  expect((await sessions(anna)).total).toBe(1)
})

test('whoever ends the session that asks loses its cookie too', async () => {
  const here = await signedInAgain(app, anna)
  const ended = await app.ask(`/api/v1/account/sessions/${here.session_id}`, sending(here, 'DELETE'))
  expect(ended.headers.get('set-cookie')).toMatch(/^bristkartan_session=;.*Max-Age=0/)
})

test('a page of another site ends no session, even with the cookie', async () => {
  const from = { cookie: anna.cookie, method: 'DELETE', headers: { origin: 'https://elsewhere.example' } }
  expect((await app.ask('/api/v1/account/sessions', from)).status).toBe(403)
  expect((await app.ask('/api/v1/account', from)).status).toBe(403)
  expect((await account(anna)).name).toBe('Anna')
})
