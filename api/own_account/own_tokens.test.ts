import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { madeToken, ownTokens } from '../contract/people/account.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { granted, operatorInBrowser, type Person, person, sending } from '../fixture/people.ts'

const day_ms = 24 * 3600 * 1000
let time = Date.parse('2026-06-30T10:00:00Z')

let app: TestApp
let ove: Person
let petra: Person
let admin: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date(time))
  ove = await person(app, 'Ove', [granted('officer')])
  petra = await person(app, 'Petra', [granted('planner')])
  admin = await person(app, 'Adam', [granted('administrator')])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/account/tokens'
const wanted = { name: 'Nattlig import', scopes: ['read_data_quality'], days: 30 }

async function made(who: Person, json: object = wanted) {
  const answer = await app.ask(path, sending(who, 'POST', json))
  expect(answer.status).toBe(201)
  return madeToken.parse(await answer.json())
}

const listed = async (who: Person) =>
  ownTokens.parse(await (await app.ask(path, { cookie: who.cookie })).json()).items

async function refused(answer: Response): Promise<string> {
  const { detail } = z.object({ detail: z.string() }).parse(await answer.json())
  return `${answer.status} ${detail}`
}

test('a token is told once, kept as its hash, and opens what it was made for', async () => {
  const { token, secret } = await made(ove)
  expect(secret).toMatch(/^bk_token_[\w-]{43}$/)
  expect(token).toEqual({
    id: expect.any(String),
    name: 'Nattlig import',
    scopes: ['read_data_quality'],
    created_at: '2026-06-30T10:00:00Z',
    expires_at: '2026-07-30T10:00:00Z',
    last_used_at: null,
    revoked_at: null,
    state: 'valid',
  })
  expect(JSON.stringify(await listed(ove))).not.toContain(secret)
  const kept = await app.test.database.rows('from accounts.token', {}, z.record(z.string(), z.unknown()))
  expect(JSON.stringify(kept)).not.toContain(secret)
  const [entry] = await notedEntries(app, `action=token_made&object_id=${token.id}`)
  expect(entry).toMatchObject({
    actor: ove.account_id,
    after: { account_id: ove.account_id, name: 'Nattlig import', scopes: ['read_data_quality'] },
  })
  expect(JSON.stringify(entry)).not.toContain(secret)

  expect((await app.ask('/api/v1/data-quality', { token: secret })).status).toBe(200)
  expect((await app.ask('/api/v1/imports', { token: secret })).status).toBe(403)
})

test('a token opens nothing about accounts, whatever its owner may', async () => {
  const { secret: token } = await made(admin, { ...wanted, scopes: ['read_audit_log', 'import_data'] })
  const changes = { method: 'POST', token, json: wanted }
  expect((await app.ask('/api/v1/audit-log', { token })).status).toBe(200)
  for (const asked of ['account', 'account/tokens', 'people', 'invitations'])
    expect((await app.ask(`/api/v1/${asked}`, { token })).status, asked).toBe(403)
  expect((await app.ask(path, changes)).status).toBe(403)
})

test('scopes that no token can carry are refused by name', async () => {
  const json = { ...wanted, scopes: ['manage_people', 'read_data_quality', 'invite'] }
  expect(await refused(await app.ask(path, sending(admin, 'POST', json)))).toBe(
    '400 scopes must be without manage_people, invite, which no token can carry: it takes a person who has signed in',
  )
})

test('scopes beyond the account’s own rights are refused by name', async () => {
  const json = { ...wanted, scopes: ['read_inner_fields', 'read_personal_data', 'import_data'] }
  expect(await refused(await app.ask(path, sending(petra, 'POST', json)))).toBe(
    '403 Your roles do not include read_personal_data, import_data, so your tokens cannot either. Leave that out of scopes.',
  )
})

test.each([
  ['an owner', { account_id: 'operator' }],
  ['a secret', { secret_hash: 'aa' }],
  ['an id', { id: 'mine' }],
  ['a later end', { expires_at: '2099-01-01T00:00:00Z' }],
  ['a year and two days', { days: 367 }],
  ['no day', { days: 0 }],
  ['half a day', { days: 0.5 }],
  ['no scope', { scopes: [] }],
  ['an unknown scope', { scopes: ['everything'] }],
  ['an empty name', { name: '  ' }],
  ['a name of two lines', { name: 'a\nb' }],
])('a token with %s is refused, and none is made', async (_what, more) => {
  const before = (await listed(ove)).length
  const answer = await app.ask(path, sending(ove, 'POST', { ...wanted, ...more }))
  expect(answer.status).toBe(400)
  expect((await listed(ove)).length).toBe(before)
})

test('a role that is taken is taken from the token at once, and comes back with the role', async () => {
  const officer = await person(app, 'Olle', [granted('officer')])
  const { secret } = await made(officer)
  const quality = async () => (await app.ask('/api/v1/data-quality', { token: secret })).status
  expect(await quality()).toBe(200)
  const people = `/api/v1/people/${officer.account_id}`
  const { grants } = await (await app.ask(people, { cookie: admin.cookie })).json()
  await app.ask(`${people}/grants/${grants[0].id}`, sending(admin, 'DELETE'))
  expect(await quality()).toBe(403)
  const role = { role: 'officer' }
  expect((await app.ask(`${people}/grants`, sending(admin, 'POST', role))).status).toBe(201)
  expect(await quality()).toBe(200)
})

test('a token ends with its last moment, by the server’s clock', async () => {
  const { token, secret } = await made(ove, { ...wanted, days: 1 })
  const status = async () => (await app.ask('/api/v1/data-quality', { token: secret })).status
  time += day_ms - 1000
  expect(await status()).toBe(200)
  time += 1000
  expect(await status()).toBe(401)
  // The browser's session has ended long before.
  time -= day_ms
  expect((await listed(ove)).find(({ id }) => id === token.id)).toMatchObject({ state: 'valid' })
})

test('a revoked token opens nothing, stays in the list, and is not revoked twice', async () => {
  const { token, secret } = await made(ove)
  const revoke = () => app.ask(`${path}/${token.id}`, sending(ove, 'DELETE'))
  expect((await revoke()).status).toBe(204)
  expect((await app.ask('/api/v1/data-quality', { token: secret })).status).toBe(401)
  expect((await listed(ove)).find(({ id }) => id === token.id)).toMatchObject({
    state: 'revoked',
    revoked_at: '2026-06-30T10:00:00Z',
  })
  expect((await revoke()).status).toBe(204)
  expect(await notedEntries(app, `action=token_revoked&object_id=${token.id}`)).toHaveLength(1)
})

test('somebody else’s token is nothing that is there, and stays valid', async () => {
  const { token, secret } = await made(ove)
  expect((await app.ask(`${path}/${token.id}`, sending(petra, 'DELETE'))).status).toBe(404)
  expect((await app.ask(`${path}/${token.id}`, sending(admin, 'DELETE'))).status).toBe(404)
  expect((await app.ask('/api/v1/data-quality', { token: secret })).status).toBe(200)
})

test('fifty valid tokens are as many as an account has, and a revoked one makes room', async () => {
  const many = await person(app, 'Mia', [granted('officer')])
  for (let number = 0; number < 50; number += 1) await made(many)
  expect(await refused(await app.ask(path, sending(many, 'POST', wanted)))).toMatch(/^409 .*50 valid tokens/)
  const [newest] = await listed(many)
  await app.ask(`${path}/${newest?.id}`, sending(many, 'DELETE'))
  await made(many)
}, 30_000)

test('the operator is told where its token is instead', async () => {
  const operator = await operatorInBrowser(app)
  expect(await refused(await app.ask(path, sending(operator, 'POST', wanted)))).toMatch(
    /^409 The operator’s token/,
  )
  const answer = await app.ask(path, { token: testToken })
  expect(await answer.json()).toEqual({ items: [], total: 0 })
})
