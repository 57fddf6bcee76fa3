import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { account } from '../../data/accounts/account/account.ts'
import { grantRole } from '../../data/accounts/grant/grant.ts'
import { system } from '../../data/audit/entry.ts'
import { keptGrant } from '../contract/people/account.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'

let app: TestApp
let admin: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['norrfiber'], associations: ['byanat'] })
  admin = await person(app, 'Adam', [granted('administrator')])
}, 60_000)
afterAll(() => app.close())

const give = (to: Person, role: object, by = admin) =>
  app.ask(`/api/v1/people/${to.account_id}/grants`, sending(by, 'POST', role))
const take = (from: Person, id: string, by = admin) =>
  app.ask(`/api/v1/people/${from.account_id}/grants/${id}`, sending(by, 'DELETE'))
const rolesOf = async ({ account_id }: Person) => (await account(app.test.database, account_id))?.grants ?? []
const publisher = { role: 'publisher', organisation_id: 'norrfiber' }

test('a role holds from the next request on until it is taken, and both are noted', async () => {
  const bo = await person(app, 'Bo', [])
  const may = async () => (await app.ask('/api/v1/organisations/norrfiber', { cookie: bo.cookie })).status
  expect(await may()).toBe(403)
  const given = await give(bo, publisher)
  expect(given.status).toBe(201)
  const grant = keptGrant.parse(await given.json())
  expect(grant).toMatchObject({ ...publisher, organisation_name: 'norrfiber', source: 'administrator' })
  expect(await may()).toBe(200)
  expect((await take(bo, grant.id)).status).toBe(204)
  expect(await may()).toBe(403)
  expect((await take(bo, grant.id)).status).toBe(404)

  const values = { grant: grant.id, ...publisher, association_id: null, source: 'administrator' }
  const noted = await notedEntries(app, `object_id=${bo.account_id}&actor=${admin.account_id}`)
  expect(noted).toMatchObject([
    { action: 'role_granted', before: null, after: values },
    { action: 'role_revoked', before: values, after: null },
  ])
})

test('the same role is not given twice', async () => {
  const bo = await person(app, 'Bo', [granted('planner')])
  expect((await give(bo, { role: 'planner' })).status).toBe(409)
  expect((await give(bo, publisher)).status).toBe(201)
  const both = await Promise.all([give(bo, { role: 'officer' }), give(bo, { role: 'officer' })])
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409])
  expect(await rolesOf(bo)).toHaveLength(3)
})

test.each([
  ['a publisher of nobody', { role: 'publisher' }, 'organisation_id'],
  ['a member of nothing', { role: 'association_member' }, 'association_id'],
  ['a planner of an organisation', { role: 'planner', organisation_id: 'norrfiber' }, 'organisation_id'],
  ['a publisher of an association', { ...publisher, association_id: 'byanat' }, 'association_id'],
  ['a publisher of what is not there', { role: 'publisher', organisation_id: 'nowhere' }, 'organisation_id'],
  ['a member of what is not there', { role: 'association_member', association_id: 'x' }, 'association_id'],
  ['the public', { role: 'public' }, 'role'],
  ['a given source', { role: 'planner', source: 'provider' }, 'source'],
  ['a given giver', { role: 'planner', granted_by: 'operator' }, 'granted_by'],
  ['another account', { role: 'planner', account_id: 'operator' }, 'account_id'],
  ['a chosen id', { role: 'planner', id: 'x' }, 'id'],
])('a role of %s is refused by name, and nothing is given', async (_what, role, parameter) => {
  const bo = await person(app, 'Bo', [])
  const answer = await give(bo, role)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ parameter }] })
  expect(await rolesOf(bo)).toEqual([])
})

test.each(['association_member', 'planner', 'officer', 'publisher'] as const)(
  'a person who is %s makes nobody administrator, and not themselves',
  async (role) => {
    const named = {
      association_member: { association_id: 'byanat' },
      planner: {},
      officer: {},
      publisher: { organisation_id: 'norrfiber' },
    }
    const bo = await person(app, 'Bo', [granted(role, named[role])])
    expect((await give(bo, { role: 'administrator' }, bo)).status).toBe(403)
    const [own] = await rolesOf(bo)
    expect((await take(bo, own?.id ?? '', bo)).status).toBe(403)
    expect(await rolesOf(bo)).toHaveLength(1)
  },
)

test('a role is taken only from the account that has it', async () => {
  const bo = await person(app, 'Bo', [granted('planner')])
  const eva = await person(app, 'Eva', [])
  const [grant] = await rolesOf(bo)
  expect((await take(eva, grant?.id ?? '')).status).toBe(404)
  expect(await rolesOf(bo)).toHaveLength(1)
})

test('a role of the provider stays until the provider takes it; one given here beside it stays after that', async () => {
  const { database, now } = app.test
  const bo = await person(app, 'Bo', [])
  const role = { role: 'planner', organisation_id: null, association_id: null } as const
  const id = await database.record((connection, note) =>
    grantRole({ connection, note, by: system, now: now() }, bo.account_id, { ...role, source: 'provider' }),
  )
  const refused = await take(bo, id)
  expect(refused.status).toBe(409)
  expect(z.object({ detail: z.string() }).parse(await refused.json()).detail).toMatch(/anew at each sign-in/)
  expect((await give(bo, { role: 'planner' })).status).toBe(201)
  expect((await rolesOf(bo)).map(({ source }) => source).toSorted()).toEqual(['administrator', 'provider'])
})
