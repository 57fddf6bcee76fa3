import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { makeAccount } from '../../data/accounts/account/account.ts'
import { system } from '../../data/audit/entry.ts'
import { people, personRecord } from '../contract/people/people.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending, tokenOf } from '../fixture/people.ts'
import { signedInAgain } from '../fixture/signed_in_again.ts'

let app: TestApp
let admin: Person
let ove: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['norrfiber'] })
  admin = await person(app, 'Örjan', [granted('administrator')])
  ove = await person(app, 'Ove', [granted('officer')])
  await person(app, 'Åsa', [granted('planner')])
  await person(app, 'Pia', [granted('publisher', { organisation_id: 'norrfiber' })])
}, 60_000)
afterAll(() => app.close())

const listed = async (query = '') =>
  people.parse(await (await app.ask(`/api/v1/people?${query}`, { cookie: admin.cookie })).json())
const names = async (query: string) => (await listed(query)).items.map(({ name }) => name)
const one = async ({ account_id }: Person) =>
  personRecord.parse(await (await app.ask(`/api/v1/people/${account_id}`, { cookie: admin.cookie })).json())

test('people stand in the order of Swedish names, with roles by name', async () => {
  expect(await names('')).toEqual(['Ove', 'Pia', 'Åsa', 'Örjan'])
  const { items } = await listed('q=pia')
  expect(items[0]?.grants).toMatchObject([
    { role: 'publisher', organisation_id: 'norrfiber', organisation_name: 'norrfiber' },
  ])
})

test.each([
  ['q=asa', ['Åsa']],
  ['q=ORJ', ['Örjan']],
  ['q=ove%40EXAMPLE', ['Ove']],
  ['q=%25', []],
  ['role=planner', ['Åsa']],
  ['role=planner&q=ove', []],
  ['limit=2', ['Ove', 'Pia']],
  ['limit=2&offset=3', ['Örjan']],
])('%s finds %j', async (query, found) => {
  expect(await names(query)).toEqual(found)
})

test('the total counts all pages', async () => {
  expect((await listed('limit=1')).total).toBe(4)
})

test('whose data was read is noted, and one’s own is not', async () => {
  await listed('q=ove')
  await listed('q=orjan')
  await one(ove)
  const read = await notedEntries(app, `action=personal_data_read&object_id=${ove.account_id}`)
  expect(read.slice(-2)).toEqual([
    expect.objectContaining({
      actor: admin.account_id,
      after: { question: 'GET /api/v1/people', records: 1, ids: [ove.account_id] },
    }),
    expect.objectContaining({
      after: { question: 'GET /api/v1/people/:id', records: 1, ids: [ove.account_id] },
    }),
  ])
  expect(await notedEntries(app, `action=personal_data_read&object_id=${admin.account_id}`)).toEqual([])
})

test('only an administrator comes to the people, and no token does', async () => {
  const token = await tokenOf(app, admin, ['read_audit_log'])
  for (const asked of ['people', `people/${ove.account_id}`]) {
    expect((await app.ask(`/api/v1/${asked}`, { cookie: ove.cookie })).status).toBe(403)
    expect((await app.ask(`/api/v1/${asked}`, { token })).status).toBe(403)
  }
})

test('a blocked account’s sessions and tokens open nothing at once; unblocked, it signs in anew', async () => {
  const bo = await person(app, 'Bo', [granted('officer')])
  const elsewhere = await signedInAgain(app, bo)
  const token = await tokenOf(app, bo, ['read_data_quality'])
  const opens = async (options: object) => (await app.ask('/api/v1/data-quality', options)).status
  expect([await opens(bo), await opens(elsewhere), await opens({ token })]).toEqual([200, 200, 200])

  const path = `/api/v1/people/${bo.account_id}`
  const blocked = await app.ask(path, sending(admin, 'PATCH', { is_blocked: true }))
  expect(await blocked.json()).toMatchObject({ id: bo.account_id, is_blocked: true })
  expect([await opens(bo), await opens(elsewhere), await opens({ token })]).toEqual([403, 403, 401])

  await app.ask(path, sending(admin, 'PATCH', { is_blocked: true }))
  await app.ask(path, sending(admin, 'PATCH', { is_blocked: false }))
  expect([await opens(bo), await opens(elsewhere), await opens({ token })]).toEqual([403, 403, 200])
  expect(await opens(await signedInAgain(app, bo))).toBe(200)

  expect(await notedEntries(app, `action=account_changed&object_id=${bo.account_id}`)).toMatchObject([
    { actor: admin.account_id, before: { is_blocked: false }, after: { is_blocked: true } },
    { actor: admin.account_id, before: { is_blocked: true }, after: { is_blocked: false } },
  ])
  expect(await notedEntries(app, `action=session_ended&actor=${admin.account_id}`)).toHaveLength(2)
})

test('nobody blocks themselves', async () => {
  const own = await app.ask(
    `/api/v1/people/${admin.account_id}`,
    sending(admin, 'PATCH', { is_blocked: true }),
  )
  expect(own.status).toBe(409)
  expect(z.object({ detail: z.string() }).parse(await own.json()).detail).toMatch(
    /cannot block your own account/,
  )
  expect((await one(admin)).is_blocked).toBe(false)
})

test.each([
  ['name', 'Other'],
  ['email', 'other@example.se'],
  ['id', 'operator'],
  ['grants', [{ role: 'administrator' }]],
  ['created_at', '2000-01-01T00:00:00Z'],
])('a change cannot bring %s along', async (field, value) => {
  const before = await one(ove)
  const path = `/api/v1/people/${ove.account_id}`
  const answer = await app.ask(path, sending(admin, 'PATCH', { is_blocked: true, [field]: value }))
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ parameter: field }] })
  expect(await one(ove)).toEqual(before)
})

test('an account is not there under a guessed id', async () => {
  for (const id of ['nonsense', 'operator', '00000000-0000-4000-8000-000000000000', '%27%20or%201%3D1']) {
    const path = `/api/v1/people/${id}`
    expect((await app.ask(path, { cookie: admin.cookie })).status).toBe(404)
    expect((await app.ask(path, sending(admin, 'PATCH', { is_blocked: true }))).status).toBe(404)
    expect((await app.ask(path, sending(admin, 'DELETE'))).status).toBe(404)
    expect((await app.ask(`${path}/grants`, sending(admin, 'POST', { role: 'planner' }))).status).toBe(404)
  }
})

test('an account that an administrator erases is gone, and the log tells who did it and not who it was', async () => {
  const { database, now } = app.test
  const account_id = await database.record((connection, note) =>
    makeAccount(
      { connection, note, by: system, now: now() },
      { name: 'Gösta Gonsson', email: 'gosta@example.se' },
    ),
  )
  const path = `/api/v1/people/${account_id}`
  expect((await app.ask(path, sending(ove, 'DELETE'))).status).toBe(403)
  expect((await app.ask(path, sending(admin, 'DELETE'))).status).toBe(204)
  expect((await app.ask(path, sending(admin, 'DELETE'))).status).toBe(404)
  expect(await names('q=gosta')).toEqual([])
  const noted = await notedEntries(app, `object_id=${account_id}`)
  expect(noted.at(-1)).toMatchObject({ action: 'account_erased', actor: admin.account_id })
  expect(JSON.stringify(noted)).not.toContain('Gonsson')
})
