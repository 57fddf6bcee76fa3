import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { invitationOffer, invitations, madeInvitation } from '../contract/people/invitation.ts'
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

let app: TestApp
let admin: Person
let member: Person
let publisher: Person
let officer: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['norrfiber', 'soderfiber'], associations: ['byanat', 'viknat'] })
  admin = await person(app, 'Adam', [granted('administrator')])
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
  publisher = await person(app, 'Pia', [granted('publisher', { organisation_id: 'norrfiber' })])
  officer = await person(app, 'Ove', [granted('officer')])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/invitations'
const toByanat = { role: 'association_member', association_id: 'byanat' }
const toViknat = { role: 'association_member', association_id: 'viknat' }
const toNorrfiber = { role: 'publisher', organisation_id: 'norrfiber' }
const toSoderfiber = { role: 'publisher', organisation_id: 'soderfiber' }

const invite = (by: Person, json: object) => app.ask(path, sending(by, 'POST', json))
async function made(by: Person, json: object) {
  const answer = await invite(by, json)
  expect(answer.status).toBe(201)
  const { link, ...rest } = madeInvitation.parse(await answer.json())
  return { ...rest, link, secret: link.replace(/^.*#/, '') }
}
const seen = async (by: Person) =>
  invitations.parse(await (await app.ask(path, { cookie: by.cookie })).json())
const ids = async (by: Person) => (await seen(by)).items.map(({ id }) => id)
const look = (secret: string) => app.ask(`${path}/look`, { method: 'POST', json: { secret } })

test('an invitation is a link whose secret is told once, kept as its hash, and holds fourteen days', async () => {
  const { invitation, link, secret, is_mailed } = await made(member, toByanat)
  expect(link).toMatch(/^http:\/\/localhost:3000\/inbjudan#bk_invitation_[\w-]{43}$/)
  expect(is_mailed).toBe(false)
  expect(invitation).toEqual({
    id: expect.any(String),
    role: 'association_member',
    organisation_id: null,
    organisation_name: null,
    association_id: 'byanat',
    association_name: 'byanat',
    email: null,
    invited_by: member.account_id,
    invited_by_name: 'Mia',
    created_at: '2026-06-30T10:00:00Z',
    expires_at: '2026-07-14T10:00:00Z',
    accepted_at: null,
    accepted_by: null,
    accepted_by_name: null,
    state: 'open',
  })
  const kept = await app.test.database.rows('from accounts.invitation', {}, z.record(z.string(), z.unknown()))
  expect(JSON.stringify([kept, await seen(admin)])).not.toContain(secret)
  expect(JSON.stringify(await notedEntries(app, 'object_kind=invitation'))).not.toContain(secret)
})

test.each([
  ['a member', () => member, [201, 403, 403, 403, 403]],
  ['a publisher', () => publisher, [403, 403, 201, 403, 403]],
  ['an officer', () => officer, [201, 201, 403, 403, 403]],
  ['an administrator', () => admin, [201, 201, 201, 201, 201]],
])('%s invites to what is theirs to give', async (_who, who, expected) => {
  const roles = [toByanat, toViknat, toNorrfiber, toSoderfiber, { role: 'administrator' }]
  const answers = await Promise.all(roles.map((role) => invite(who(), role)))
  expect(answers.map(({ status }) => status)).toEqual(expected)
})

test('whoever invites for two of their own names one of them', async () => {
  const both = await person(app, 'Bea', [
    granted('association_member', { association_id: 'byanat' }),
    granted('publisher', { organisation_id: 'norrfiber' }),
  ])
  expect((await invite(both, { ...toViknat, organisation_id: 'norrfiber' })).status).toBe(400)
  expect((await invite(both, { role: 'planner', association_id: 'byanat' })).status).toBe(400)
  expect((await invite(both, toNorrfiber)).status).toBe(201)
})

test.each([
  ['invited_by', 'operator'],
  ['id', 'x'],
  ['secret_hash', 'aa'],
  ['expires_at', '2099-01-01T00:00:00Z'],
  ['accepted_by', 'operator'],
  ['source', 'administrator'],
  ['email', 'no address'],
  ['email', 'eva@example.se\r\nBcc: andra@example.se'],
  ['email', 'eva@example.se,andra@example.se'],
  ['language', 'de'],
])('an invitation cannot bring %s %j', async (field, value) => {
  const answer = await invite(admin, { ...toByanat, [field]: value })
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({ errors: [{ parameter: field }] })
})

test('nobody is invited to what is not there', async () => {
  const answer = await invite(admin, { role: 'association_member', association_id: 'nowhere' })
  expect(await answer.json()).toMatchObject({ status: 400, errors: [{ parameter: 'association_id' }] })
})

test('everyone sees the invitations that they could have sent, and no other', async () => {
  const one = await made(admin, toByanat)
  const other = await made(admin, toNorrfiber)
  expect(await ids(member)).toContain(one.invitation.id)
  expect(await ids(publisher)).toContain(other.invitation.id)
  expect((await seen(member)).items.every(({ association_id }) => association_id === 'byanat')).toBe(true)
  expect((await seen(publisher)).items.every(({ organisation_id }) => organisation_id === 'norrfiber')).toBe(
    true,
  )
  expect(await ids(admin)).toEqual(expect.arrayContaining([one.invitation.id, other.invitation.id]))
  expect(await ids(officer)).toContain(one.invitation.id)
  expect((await seen(officer)).items.every(({ association_id }) => association_id !== null)).toBe(true)
  const planner = await person(app, 'Pia', [granted('planner')])
  expect((await app.ask(path, { cookie: planner.cookie })).status).toBe(403)
  expect((await app.ask(path, { token: await tokenOf(app, admin, ['read_audit_log']) })).status).toBe(403)
})

test('that an address or a name was read is noted, with whose invitation it was', async () => {
  const reader = await person(app, 'Rut', [granted('publisher', { organisation_id: 'soderfiber' })])
  const { invitation } = await made(admin, { ...toSoderfiber, email: 'eva@example.se' })
  await seen(reader)
  const [entry] = await notedEntries(app, `action=personal_data_read&actor=${reader.account_id}`)
  expect(entry?.after).toMatchObject({
    question: 'GET /api/v1/invitations',
    ids: expect.arrayContaining([invitation.id]),
  })
})

test('a revoked invitation tells so, and is revoked once', async () => {
  const { invitation, secret } = await made(member, toByanat)
  const revoke = (by: Person) => app.ask(`${path}/${invitation.id}`, sending(by, 'DELETE'))
  expect((await revoke(publisher)).status).toBe(404)
  expect((await revoke(member)).status).toBe(204)
  expect((await revoke(member)).status).toBe(204)
  expect(await (await look(secret)).json()).toMatchObject({ state: 'revoked' })
  expect(await notedEntries(app, `action=invitation_revoked&object_id=${invitation.id}`)).toEqual([
    expect.objectContaining({
      actor: member.account_id,
      before: { state: 'open' },
      after: { state: 'revoked' },
    }),
  ])
})

test('somebody else’s invitation and none at all are answered alike', async () => {
  const { invitation } = await made(admin, { role: 'planner' })
  const detail = async (id: string) => {
    const answer = await app.ask(`${path}/${id}`, sending(member, 'DELETE'))
    return { ...(await answer.json()), instance: '' }
  }
  expect(await detail(invitation.id)).toEqual(await detail('nonsense'))
  expect((await seen(admin)).items.find(({ id }) => id === invitation.id)?.state).toBe('open')
})

test('whoever has the link sees what it offers without signing in, and nothing of the address it was sent to', async () => {
  const { secret } = await made(member, { ...toByanat, email: 'eva@example.se' })
  const offer = await (await look(secret)).json()
  expect(offer).toEqual({
    role: 'association_member',
    organisation_name: null,
    association_name: 'byanat',
    expires_at: '2026-07-14T10:00:00Z',
    state: 'open',
    invited_by_name: 'Mia',
  })
  expect(invitationOffer.parse(offer)).toEqual(offer)
})

test('every secret that opens nothing is answered alike', async () => {
  const { secret, invitation } = await made(member, toByanat)
  const wrong = [`${secret}x`, secret.slice(0, -1), 'bk_invitation_', invitation.id, '%', "' or 1=1 --"]
  const details = await Promise.all(wrong.map(async (one) => JSON.stringify(await (await look(one)).json())))
  expect(new Set(details).size).toBe(1)
  expect(JSON.parse(details[0] ?? '')).toMatchObject({ status: 404 })
})

test('what the operator sends names nobody', async () => {
  const operator = await operatorInBrowser(app)
  const { invitation, secret } = await made(operator, { role: 'administrator' })
  expect(invitation).toMatchObject({ invited_by: 'operator', invited_by_name: null })
  expect(await (await look(secret)).json()).toMatchObject({ invited_by_name: null, state: 'open' })
})
