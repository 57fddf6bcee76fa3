import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { association, associations } from '../contract/people/organisation.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending, tokenOf } from '../fixture/people.ts'

const afterRow = z.object({ after: z.string() })

let app: TestApp
let officer: Person
let planner: Person
let member: Person
beforeAll(async () => {
  app = await openTestApp({})
  await app.test.deliver('applications', applications, { crs: 'EPSG:3006' })
  await namedBodies(app, { associations: ['byanat', 'viknat'] })
  officer = await person(app, 'Ove', [granted('officer')])
  planner = await person(app, 'Petra', [granted('planner')])
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
}, 60_000)
afterAll(() => app.close())

const square = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
const applications = [
  'id,association_name,association_number,wkt',
  `K1,Norra byalaget,769600-1234,${square}`,
  `K2,Ett annat namn,7696001234,${square}`,
  `K3,norra BYALAGET,,${square}`,
  `K4,Norra byalaget,769600-9999,${square}`,
  `K5,Enskild firma,800101-1234,${square}`,
].join('\n')

const path = '/api/v1/associations'
const save = (id: string, json: object, by = officer) => app.ask(`${path}/${id}`, sending(by, 'PUT', json))
const remove = (id: string, by = officer) => app.ask(`${path}/${id}`, sending(by, 'DELETE'))
const one = async (id: string, by: Person) =>
  association.parse(await (await app.ask(`${path}/${id}`, { cookie: by.cookie })).json())
const seen = async (by: Person) =>
  associations.parse(await (await app.ask(path, { cookie: by.cookie })).json()).items

test('applications are those of the number, however it is written, and of no other with the same name', async () => {
  await save('norra', { name: 'Norra byalaget', association_number: '7696001234' })
  expect((await one('norra', officer)).applications).toEqual(['K1', 'K2'])
})

test('without a number they are those of the name, however it is written', async () => {
  await save('norra', { name: ' Norra Byalaget ' })
  expect(await one('norra', officer)).toMatchObject({
    association_number: null,
    applications: ['K1', 'K3', 'K4'],
  })
})

test('what has the number of another association is not theirs, whatever both are called', async () => {
  await save('norra', { name: 'Norra byalaget', association_number: '769600-1234' })
  await save('namnen', { name: 'Norra byalaget' })
  expect((await one('namnen', officer)).applications).toEqual(['K3', 'K4'])
  expect((await one('norra', officer)).applications).toEqual(['K1', 'K2'])
  await remove('namnen')
})

test('whom to ask and what was being prepared go with it, so that whoever is given its id later finds nothing', async () => {
  await save('kort', { name: 'Kort byalag' })
  const post = (to: string, json: object) => app.ask(to, sending(officer, 'POST', json))
  expect((await post(`${path}/kort/contacts`, { name: 'Hulda' })).status).toBe(201)
  expect((await post('/api/v1/drafts', { association_id: 'kort', title: 'Fiber' })).status).toBe(201)
  expect((await remove('kort')).status).toBe(204)
  await save('kort', { name: 'Ett annat byalag' })
  const later = await person(app, 'Leo', [granted('association_member', { association_id: 'kort' })])
  for (const asked of [`${path}/kort/contacts`, '/api/v1/drafts'])
    expect(await (await app.ask(asked, { cookie: later.cookie })).json()).toEqual({ items: [], total: 0 })
})

test('they follow the register', async () => {
  await save('nytt', { name: 'Nytt byalag', association_number: '769600-7777' })
  expect((await one('nytt', officer)).applications).toEqual([])
  const row = `id,association_name,association_number,wkt\nK9,Nytt,16769600-7777,${square}\n`
  await app.test.deliver('applications', row, { crs: 'EPSG:3006', mode: 'update' })
  expect((await one('nytt', officer)).applications).toEqual(['K9'])
})

test('a number that is a personal identity number is shown to those who may read it, and that is noted', async () => {
  await save('firman', { name: 'Enskild firma', association_number: '800101-1234' })
  expect((await one('firman', planner)).association_number).toBeNull()
  expect(await notedEntries(app, `action=personal_data_read&actor=${planner.account_id}`)).toEqual([])
  expect((await one('firman', officer)).association_number).toBe('800101-1234')
  expect(await notedEntries(app, 'action=personal_data_read&object_id=firman')).toMatchObject([
    { actor: officer.account_id, after: { records: 1, ids: ['firman'] } },
  ])
  await save('norra', { name: 'Norra byalaget', association_number: '769600-1234' })
  expect((await one('norra', planner)).association_number).toBe('769600-1234')
})

test('the log keeps that number apart, since it may be a person’s', async () => {
  const kept = await app.ask('/api/v1/audit-log?object_kind=association&object_id=firman', {
    token: await tokenOf(app, await person(app, 'Rut', [granted('administrator')]), ['read_audit_log']),
  })
  expect(kept.status).toBe(200)
  const rows = await app.test.database.rows(
    "select after from audit.entry where object_id = 'firman' and action = 'association_saved'",
    {},
    afterRow,
  )
  expect(JSON.stringify(rows)).not.toContain('800101')
})

test('a member sees their own association, and of another hears nothing, whether it is there or not', async () => {
  expect((await seen(member)).map(({ id }) => id)).toEqual(['byanat'])
  const status = async (id: string) => (await app.ask(`${path}/${id}`, { cookie: member.cookie })).status
  expect([await status('byanat'), await status('viknat'), await status('nowhere')]).toEqual([200, 403, 403])
})

test('one is made, changed and removed, and a field that is left out is emptied', async () => {
  expect((await save('vast', { name: 'Väst', association_number: '769600-4321' })).status).toBe(201)
  expect((await save('vast', { name: 'Väst' })).status).toBe(200)
  expect((await one('vast', officer)).association_number).toBeNull()
  expect((await remove('vast')).status).toBe(204)
  expect((await remove('vast')).status).toBe(404)
  const noted = await notedEntries(app, 'object_kind=association&object_id=vast')
  expect(noted.map(({ action }) => action)).toEqual([
    'association_saved',
    'association_saved',
    'association_removed',
  ])
})

test('one with members stays', async () => {
  const refused = await remove('byanat')
  expect(await refused.json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('1 account has a role in this association'),
  })
})

test.each([
  ['a number with a letter', { name: 'x', association_number: '76960O-1234' }],
  ['a number too short', { name: 'x', association_number: '769600-123' }],
  ['applications', { name: 'x', applications: ['K1'] }],
  ['an id', { name: 'x', id: 'other' }],
])('%s is refused', async (_what, json) => {
  expect((await save('ny', json)).status).toBe(400)
})

test('members and planners change none', async () => {
  for (const who of [member, planner]) {
    expect((await save('byanat', { name: 'Other' }, who)).status).toBe(403)
    expect((await remove('viknat', who)).status).toBe(403)
  }
})
