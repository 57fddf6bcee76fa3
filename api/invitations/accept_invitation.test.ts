import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { account } from '../../data/accounts/account/account.ts'
import { linkIdentity } from '../../data/accounts/identity/identity.ts'
import { system } from '../../data/audit/entry.ts'
import { ownAccount } from '../contract/people/account.ts'
import { madeInvitation } from '../contract/people/invitation.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
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

const day_ms = 24 * 3600 * 1000
const start = Date.parse('2026-06-30T10:00:00Z')
let time = start

let app: TestApp
let admin: Person
let member: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date(time))
  await namedBodies(app, { organisations: ['norrfiber'], associations: ['byanat'] })
  admin = await person(app, 'Adam', [granted('administrator')])
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/invitations'
const toByanat = { role: 'association_member', association_id: 'byanat' }
const toNorrfiber = { role: 'publisher', organisation_id: 'norrfiber' }

async function invited(by: Person, json: object) {
  const answer = await app.ask(path, sending(by, 'POST', json))
  const { invitation, link } = madeInvitation.parse(await answer.json())
  return { id: invitation.id, secret: link.replace(/^.*#/, '') }
}
const accept = (by: Person, secret: string, more = {}) =>
  app.ask(`${path}/accept`, sending(by, 'POST', { secret, ...more }))
const rolesOf = async ({ account_id }: Person) => (await account(app.test.database, account_id))?.grants ?? []

async function refusal(answer: Response): Promise<string> {
  const { detail } = z.object({ detail: z.string() }).parse(await answer.json())
  return `${answer.status} ${detail}`
}

test('whoever accepts has the role from the next request on, and the answer is the account as it is now', async () => {
  const eva = await person(app, 'Eva', [])
  const { id, secret } = await invited(admin, toNorrfiber)
  const may = async () => (await app.ask('/api/v1/organisations/norrfiber', { cookie: eva.cookie })).status
  expect(await may()).toBe(403)
  const answer = await accept(eva, secret)
  expect(answer.status).toBe(200)
  const own = ownAccount.parse(await answer.json())
  expect(own.grants).toMatchObject([{ ...toNorrfiber, source: 'invitation' }])
  expect(own.may).toContain('read_organisation')
  expect(await may()).toBe(200)
  expect(await notedEntries(app, `actor=${eva.account_id}`)).toMatchObject([
    {
      action: 'invitation_accepted',
      object_id: id,
      before: { state: 'open' },
      after: { state: 'accepted', accepted_by: eva.account_id, ...toNorrfiber },
    },
    { action: 'role_granted', object_id: eva.account_id, after: { ...toNorrfiber, source: 'invitation' } },
  ])
})

test('an invitation holds once: a replay gives nobody anything', async () => {
  const eva = await person(app, 'Eva', [])
  const bo = await person(app, 'Bo', [])
  const { id, secret } = await invited(member, toByanat)
  expect((await accept(eva, secret)).status).toBe(200)
  expect(await refusal(await accept(eva, secret))).toMatch(/^409 The invitation has been accepted already/)
  expect(await refusal(await accept(bo, secret))).toMatch(/^409 The invitation has been accepted already/)
  expect([(await rolesOf(eva)).length, (await rolesOf(bo)).length]).toEqual([1, 0])
  const revoked = await app.ask(`${path}/${id}`, sending(member, 'DELETE'))
  expect(await refusal(revoked)).toMatch(/^409 The invitation has been accepted/)
})

test('of those who accept at the same moment one gets the role', async () => {
  const both = [await person(app, 'Eva', []), await person(app, 'Bo', [])]
  const { secret } = await invited(member, toByanat)
  const browsers = [...both, ...(await Promise.all(both.map((who) => signedInAgain(app, who))))]
  const answers = await Promise.all(browsers.map((who) => accept(who, secret)))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
  const given = (await Promise.all(both.map(rolesOf))).flat()
  expect(given).toHaveLength(1)
})

test('whoever has the role already gets no second, and the invitation is used up', async () => {
  const eva = await person(app, 'Eva', [granted('association_member', { association_id: 'byanat' })])
  const { secret } = await invited(member, toByanat)
  expect((await accept(eva, secret)).status).toBe(200)
  expect(await rolesOf(eva)).toMatchObject([{ source: 'administrator' }])
  expect((await accept(eva, secret)).status).toBe(409)
})

test('an invitation ends with its last moment, by the server’s clock', async () => {
  const eva = await person(app, 'Eva', [])
  const late = await invited(member, toByanat)
  const inTime = await invited(member, toByanat)
  time = start + 14 * day_ms - 1000
  expect((await accept(await signedInAgain(app, eva), inTime.secret)).status).toBe(200)
  time = start + 14 * day_ms
  const refused = await refusal(await accept(await signedInAgain(app, eva), late.secret))
  expect(refused).toBe(
    '409 The invitation held until 2026-07-14T10:00:00Z. Ask whoever invited you for a new one.',
  )
  time = start
})

test('a revoked invitation gives nothing', async () => {
  const eva = await person(app, 'Eva', [])
  const { id, secret } = await invited(member, toByanat)
  await app.ask(`${path}/${id}`, sending(member, 'DELETE'))
  expect(await refusal(await accept(eva, secret))).toMatch(/^409 The invitation was revoked/)
  expect(await rolesOf(eva)).toEqual([])
})

test('a wrong secret is answered as one that never was', async () => {
  const eva = await person(app, 'Eva', [])
  const { secret } = await invited(member, toByanat)
  expect(await refusal(await accept(eva, `${secret}x`))).toBe(await refusal(await accept(eva, 'nonsense')))
})

test.each([
  [
    'is blocked',
    (account_id: string) =>
      app.ask(`/api/v1/people/${account_id}`, sending(admin, 'PATCH', { is_blocked: true })),
  ],
  ['is erased', (account_id: string) => app.ask(`/api/v1/people/${account_id}`, sending(admin, 'DELETE'))],
  [
    'loses the role',
    async (account_id: string) => {
      const [grant] = (await account(app.test.database, account_id))?.grants ?? []
      return app.ask(`/api/v1/people/${account_id}/grants/${grant?.id}`, sending(admin, 'DELETE'))
    },
  ],
])('what somebody has sent who %s since gives nothing', async (_what, change) => {
  const eva = await person(app, 'Eva', [])
  const inviter = await person(app, 'Ivar', [granted('association_member', { association_id: 'byanat' })])
  const { secret } = await invited(inviter, toByanat)
  expect((await change(inviter.account_id)).status).toBeLessThan(300)
  expect(await refusal(await accept(eva, secret))).toMatch(/^409 Whoever sent the invitation may no longer/)
  expect(await rolesOf(eva)).toEqual([])
})

test('what an invented person of the demo has sent gives nothing where the demo is not open', async () => {
  const eva = await person(app, 'Eva', [])
  const ada = await person(app, 'Ada', [granted('administrator')])
  const { secret } = await invited(ada, { role: 'administrator' })
  const { database, now } = app.test
  const demo = { provider: 'demo', issuer: 'demo', subject: 'administrator' }
  await database.record((connection, note) =>
    linkIdentity({ connection, note, by: system, now: now() }, ada.account_id, demo),
  )
  expect(await refusal(await accept(eva, secret))).toMatch(/^409 Whoever sent the invitation may no longer/)
  expect(await rolesOf(eva)).toEqual([])
})

test('only a person who is signed in accepts: neither the public, nor a token, nor the operator', async () => {
  const eva = await person(app, 'Eva', [granted('planner')])
  const { secret } = await invited(member, toByanat)
  const token = await tokenOf(app, eva, ['read_inner_fields'])
  const asked = { method: 'POST', json: { secret } }
  expect((await app.ask(`${path}/accept`, asked)).status).toBe(403)
  expect((await app.ask(`${path}/accept`, { ...asked, token })).status).toBe(403)
  const operator = await operatorInBrowser(app)
  expect(await refusal(await accept(operator, secret))).toMatch(/^409 The operator has no account/)
  expect((await accept(eva, secret)).status).toBe(200)
})

test.each([{ account_id: 'operator' }, { role: 'administrator' }, { id: 'x' }])(
  'accepting cannot bring %j along',
  async (more) => {
    const eva = await person(app, 'Eva', [])
    const { secret } = await invited(member, toByanat)
    expect((await accept(eva, secret, more)).status).toBe(400)
    expect(await rolesOf(eva)).toEqual([])
  },
)

test('a page of another site accepts nothing in somebody’s name', async () => {
  const eva = await person(app, 'Eva', [])
  const { secret } = await invited(member, toByanat)
  const answer = await app.ask(`${path}/accept`, {
    method: 'POST',
    cookie: eva.cookie,
    headers: { origin: 'https://elsewhere.example', 'content-type': 'text/plain' },
  })
  expect(answer.status).toBe(403)
  expect((await accept(eva, secret)).status).toBe(200)
})
