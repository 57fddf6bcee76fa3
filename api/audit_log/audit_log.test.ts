import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { eraseAccount } from '../../data/personal_data/erase_account.ts'
import { auditEntries } from '../contract/people/audit.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { granted, type Person, person } from '../fixture/people.ts'

let app: TestApp
let officer: Person
let administrator: Person
beforeAll(async () => {
  app = await openTestApp()
  officer = await person(app, 'Olle', [granted('officer')])
  administrator = await person(app, 'Ada', [granted('administrator')])
  const content = 'id,longitude,latitude\nA1,13.1,58.1\nA2,,1\n'
  await app.test.deliver('addresses', content, { actor: officer.account_id, valid_rows_only: true })
  const square = '"POLYGON ((500000 6400000, 500100 6400000, 500100 6400100, 500000 6400000))"'
  const applications = `id,association_name,association_number,wkt
K1,Byns fiber,700101-0000,${square}
K2,Norr,755555-0001,${square}
`
  await app.test.deliver('applications', applications, { crs: 'EPSG:3006' })
})
afterAll(() => app.close())

async function log(query = '', by: Person = administrator) {
  const response = await app.ask(`/api/v1/audit-log?${query}`, { cookie: by.cookie })
  return auditEntries.parse(await response.json())
}

/** What the log says of readings since the one that is asked now. */
async function readingsOf(path: string, by: Person): Promise<unknown[]> {
  const { total } = await log('action=personal_data_read')
  const response = await app.ask(path, { cookie: by.cookie })
  await response.text()
  expect(response.status, path).toBe(200)
  const after = await log('action=personal_data_read')
  // The first question to the log is noted as well.
  return after.items
    .slice(0, after.total - total - 1)
    .map(({ actor_name, object_kind, object_id }) => [actor_name, object_kind, object_id])
}

test('the log is read newest first, with names and personal values, and by administrators only', async () => {
  const { items, total } = await log('limit=3&offset=1')
  expect(total).toBeGreaterThan(8)
  expect(items.map(({ number }) => number)).toEqual(
    [...items.map(({ number }) => number)].sort((a, b) => b - a),
  )
  const [made] = (await log('action=account_made')).items
  expect(made).toMatchObject({ actor: 'system', actor_name: null, after: { name: 'Ada' } })
  const delivered = await log(`actor=${officer.account_id}`)
  expect(delivered.items.map(({ actor_name, action }) => [actor_name, action])).toEqual([
    ['Olle', 'delivery_applied'],
  ])
  expect((await app.ask('/api/v1/audit-log', { cookie: officer.cookie })).status).toBe(403)
})

test('filters let through what they name; days are those of Sweden', async () => {
  expect((await log('object_kind=delivery&object_id=1')).total).toBe(1)
  expect((await log('from=2026-06-30&to=2026-06-30')).total).toBeGreaterThan(8)
  expect((await log('to=2026-06-29')).total).toBe(0)
})

test('each question to the log is noted in it, once', async () => {
  const { total } = await log()
  expect((await log()).total).toBe(total + 1)
  const [noted] = (await log('object_kind=audit_log')).items
  expect(noted).toMatchObject({ actor_name: 'Ada', action: 'personal_data_read', object_id: null })
})

test('whoever reads what others sent, or a personal identity number, is noted; their own is not', async () => {
  expect(await readingsOf('/api/v1/deliveries', administrator)).toEqual([['Ada', 'delivery', '1']])
  expect(await readingsOf('/api/v1/deliveries', officer)).toEqual([])
  expect(await readingsOf('/api/v1/deliveries/1', administrator)).toEqual([['Ada', 'delivery', '1']])
  expect(await readingsOf('/api/v1/deliveries/1/file', officer)).toEqual([['Olle', 'delivery', '1']])
  expect(await readingsOf('/api/v1/deliveries/1/rejected-rows', officer)).toEqual([['Olle', 'delivery', '1']])
  expect(await readingsOf('/api/v1/deliveries/2/differences', officer)).toEqual([['Olle', 'delivery', '2']])
  expect(await readingsOf('/api/v1/applications', officer)).toEqual([['Olle', 'application', 'K1']])
  expect(await readingsOf('/api/v1/applications/K2', officer)).toEqual([])
  expect(await readingsOf('/api/v1/data-quality/wrong-organisation-numbers/rows', officer)).toHaveLength(1)
  expect(await readingsOf('/api/v1/account', officer)).toEqual([])
})

test('a delivery names who made it beside the id, to those who see it, while there is an account', async () => {
  const shape = z.object({ actor: z.string(), actor_name: z.string().nullable() })
  const seen = async () =>
    shape.parse(await (await app.ask('/api/v1/deliveries/1', { cookie: administrator.cookie })).json())
  expect(await seen()).toEqual({ actor: officer.account_id, actor_name: 'Olle' })
  expect(await app.get('/api/v1/deliveries/1')).not.toHaveProperty('actor_name')
  const passing = await person(app, 'Pia', [granted('officer')])
  await app.test.database.record((connection, note) =>
    eraseAccount({ connection, note, by: { actor: 'operator' }, now: app.test.now() }, passing.account_id),
  )
  const [made, erased] = [
    ...(await log(`object_id=${passing.account_id}&action=account_made`)).items,
    ...(await log(`object_id=${passing.account_id}&action=account_erased`)).items,
  ]
  expect(made?.after).toEqual({ name: { erased: true }, email: { erased: true } })
  expect(erased?.after).toMatchObject({ sessions: 1 })
})

test('the log is verified and exported, and an export is noted', async () => {
  const verified = await app.ask('/api/v1/audit-log/verification', { cookie: administrator.cookie })
  expect(await verified.json()).toMatchObject({ is_whole: true, faults: [] })
  const expected = `9999:${'a'.repeat(64)}`
  const cut = await app.ask(`/api/v1/audit-log/verification?expect=${expected}`, { token: testToken })
  expect(await cut.json()).toMatchObject({ is_whole: false, faults: [{ number: 9999 }] })
  const exported = await app.ask('/api/v1/audit-log/export?format=ndjson', { token: testToken })
  expect(exported.headers.get('content-disposition')).toContain('audit-log-2026-06-30.ndjson')
  const lines = (await exported.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.at(-1)).toMatchObject({ action: 'personal_data_exported', object_kind: 'audit_log' })
  expect(lines.map(({ number }) => number)).toEqual(lines.map((_, at) => at + 1))
})

test('people export what is kept of them, administrators that of others, and both is noted', async () => {
  const own = await app.ask('/api/v1/account/export', { cookie: officer.cookie })
  expect(own.headers.get('content-disposition')).toContain('attachment')
  expect(await own.json()).toMatchObject({ account: { name: 'Olle' }, deliveries: [{ id: 1 }] })
  const path = `/api/v1/people/${officer.account_id}/export`
  expect((await app.ask(path, { cookie: officer.cookie })).status).toBe(403)
  expect((await app.ask(path, { cookie: administrator.cookie })).status).toBe(200)
  const noted = await log(`action=personal_data_exported&object_id=${officer.account_id}`)
  expect(noted.items.map(({ actor_name }) => actor_name)).toEqual(['Ada', 'Olle'])
})
