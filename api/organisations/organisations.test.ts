import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { madeInvitation } from '../contract/people/invitation.ts'
import { organisations } from '../contract/people/organisation.ts'
import { describeWhole, publish } from '../fixture/layers.ts'
import { madeLayer } from '../fixture/made_layer.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'

let app: TestApp
let admin: Person
let publisher: Person
let officer: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['norrfiber', 'soderfiber'] })
  admin = await person(app, 'Adam', [granted('administrator')])
  publisher = await person(app, 'Pia', [granted('publisher', { organisation_id: 'norrfiber' })])
  officer = await person(app, 'Ove', [granted('officer')])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/organisations'
const save = (id: string, json: object, by = admin) => app.ask(`${path}/${id}`, sending(by, 'PUT', json))
const remove = (id: string, by = admin) => app.ask(`${path}/${id}`, sending(by, 'DELETE'))
const seen = async (by: Person) =>
  organisations.parse(await (await app.ask(path, { cookie: by.cookie })).json()).items

test('an administrator sees all, with how many people are in each, and a publisher their own', async () => {
  expect(await seen(admin)).toMatchObject([
    { id: 'norrfiber', people: 1 },
    { id: 'soderfiber', people: 0 },
  ])
  expect((await seen(publisher)).map(({ id }) => id)).toEqual(['norrfiber'])
  expect((await app.ask(path, { cookie: officer.cookie })).status).toBe(403)
})

test('of another organisation a publisher hears nothing, whether it is there or not', async () => {
  const status = async (id: string) => (await app.ask(`${path}/${id}`, { cookie: publisher.cookie })).status
  expect([await status('norrfiber'), await status('soderfiber'), await status('nowhere')]).toEqual([
    200, 403, 403,
  ])
})

test('a new one is made, changed, left as it is, and removed; each change is noted once', async () => {
  expect((await save('vastfiber', { name: ' Västfiber AB ' })).status).toBe(201)
  const changed = await save('vastfiber', { name: 'Västfiber' })
  expect(changed.status).toBe(200)
  expect(await changed.json()).toEqual({
    id: 'vastfiber',
    name: 'Västfiber',
    created_at: '2026-06-30T10:00:00Z',
    people: 0,
  })
  expect((await save('vastfiber', { name: 'Västfiber' })).status).toBe(200)
  expect((await remove('vastfiber')).status).toBe(204)
  expect((await remove('vastfiber')).status).toBe(404)
  expect(await notedEntries(app, `object_kind=organisation&object_id=vastfiber`)).toMatchObject([
    { actor: admin.account_id, action: 'organisation_saved', before: null, after: { name: 'Västfiber AB' } },
    { action: 'organisation_saved', before: { name: 'Västfiber AB' }, after: { name: 'Västfiber' } },
    { action: 'organisation_removed', before: { name: 'Västfiber' }, after: null },
  ])
})

test('one in which people have roles, or that an open invitation names, stays, and it is said how many', async () => {
  const invite = await app.ask(
    '/api/v1/invitations',
    sending(publisher, 'POST', { role: 'publisher', organisation_id: 'norrfiber' }),
  )
  const { invitation } = madeInvitation.parse(await invite.json())
  const detail = async () =>
    z.object({ detail: z.string() }).parse(await (await remove('norrfiber')).json()).detail
  expect(await detail()).toBe(
    '1 account has a role in this organisation, and 1 open invitation names it. To remove it, take the roles and revoke the invitations first.',
  )
  await app.ask(`/api/v1/invitations/${invitation.id}`, sending(publisher, 'DELETE'))
  expect(await detail()).toBe(
    '1 account has a role in this organisation, and 0 open invitations name it. To remove it, take the roles first.',
  )
})

test('the catalogue tells its new name at once, and one whose layers it shows stays', async () => {
  await save('ostfiber', { name: 'Östfiber' })
  const type = { has_four_eyes: false, publisher_type: 'Company' }
  await app.ask('/api/v1/publishers/ostfiber', sending(admin, 'PUT', type))
  const id = await madeLayer(app, { organisation_id: 'ostfiber', id: 'brunnar' })
  await describeWhole(app, id)
  await publish(app, id)
  const before = await app.ask('/api/v1/layers/brunnar')
  const etag = before.headers.get('etag') ?? ''
  expect(await before.json()).toMatchObject({ publisher: { name: 'Östfiber' } })
  expect(await (await app.ask('/datasets/news.atom')).text()).toContain('Östfiber')
  await save('ostfiber', { name: 'Östra fibernätet' })
  const after = await app.ask('/api/v1/layers/brunnar', { headers: { 'if-none-match': etag } })
  expect(await after.json()).toMatchObject({ publisher: { name: 'Östra fibernätet' } })
  expect(await app.get('/api/v1/layers')).toMatchObject({
    publisher_names: { ostfiber: 'Östra fibernätet' },
  })
  for (const path of ['/datasets/news.atom', '/datasets/dcat?f=ttl', '/datasets/iso/brunnar.xml']) {
    const text = await (await app.ask(path)).text()
    expect(text).toContain('Östra fibernätet')
    expect(text).not.toContain('Östfiber')
  }
  const refused = await remove('ostfiber')
  expect(refused.status).toBe(409)
  expect(await refused.json()).toMatchObject({
    detail: expect.stringMatching(/^1 layer is this organisation’s\./),
  })
})

test('one whose sources are read stays until they are removed, or the next with its id would have them', async () => {
  await save('vattenfiber', { name: 'Vattenfiber' })
  const source = {
    organisation: 'vattenfiber',
    kind: 'folder',
    title: 'Kartor',
    address: 'kartor',
    schedule: 'daily',
  }
  const made = await app.ask('/api/v1/sources', sending(admin, 'POST', source))
  const { id } = z.object({ id: z.string() }).parse(await made.json())
  const refused = await remove('vattenfiber')
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('1 source is this organisation’s')
  expect((await app.ask(`/api/v1/sources/${id}`, sending(admin, 'DELETE'))).status).toBe(204)
  expect((await remove('vattenfiber')).status).toBe(204)
})

test.each([
  ['an id with capitals', 'Norrfiber', { name: 'x' }],
  ['an id with a slash', 'norr%2Ffiber', { name: 'x' }],
  ['no name', 'ny', { name: ' ' }],
  ['a name of two lines', 'ny', { name: 'a\r\nb' }],
  ['a name that turns the writing round', 'ny', { name: 'a\u202eb' }],
  ['another id', 'ny', { name: 'x', id: 'annan' }],
  ['a number of people', 'ny', { name: 'x', people: 5 }],
  ['a time', 'ny', { name: 'x', created_at: '2000-01-01T00:00:00Z' }],
])('%s is refused', async (_what, id, json) => {
  expect((await save(id, json)).status).toBe(400)
  expect((await app.ask(`${path}/ny`, { cookie: admin.cookie })).status).toBe(404)
})

test('nobody but an administrator changes one, not even their own', async () => {
  for (const who of [publisher, officer]) {
    expect((await save('norrfiber', { name: 'Other' }, who)).status).toBe(403)
    expect((await remove('soderfiber', who)).status).toBe(403)
  }
  expect((await seen(admin)).map(({ id }) => id)).toEqual(['norrfiber', 'soderfiber', 'ostfiber'])
})
