// Recurring deliveries from a real folder and a real server on this machine.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { system } from '../../data/audit/entry.ts'
import { keepRan, recurringDelivery as kept } from '../../data/recurring/kept_recurring.ts'
import { allowHost } from '../../data/sources/allowed_hosts/allowed_hosts.ts'
import { testAddress, testNetwork } from '../../data/sources/fixture/test_network.ts'
import { recurringDeliveries, recurringDelivery } from '../contract/deliveries/recurring.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../fixture/people.ts'

let app: TestApp
let officer: Person
let server: Server
let answer = ''
let clock = new Date('2026-06-30T10:00:00Z')

beforeAll(async () => {
  app = await openTestApp(undefined, () => clock, { network: testNetwork() })
  officer = await person(app, 'Officer', [granted('officer')])
  server = createServer((_request, response) => response.end(answer))
  await new Promise<void>((resolve) => server.listen(0, testAddress, resolve))
})
afterAll(async () => {
  await app.close()
  await new Promise((resolve) => server.close(resolve))
})

const path = '/api/v1/recurring-deliveries'
const folderOf = (name: string) => join(app.test.folder.recurring, name)

function put(name: string, file: string, content: string): void {
  mkdirSync(folderOf(name), { recursive: true })
  writeFileSync(join(folderOf(name), file), content)
}

async function add(json: Readonly<Record<string, unknown>>) {
  const response = await app.ask(path, sending(officer, 'POST', { mode: 'full', schedule: 'daily', ...json }))
  const body: unknown = await response.json()
  if (response.status !== 201) throw new Error(JSON.stringify(body))
  return recurringDelivery.strict().parse(body)
}

async function run(id: string, json: Readonly<Record<string, unknown>> = {}) {
  const response = await app.ask(`${path}/${id}/run`, sending(officer, 'POST', json))
  expect(response.status).toBe(202)
  await app.product.recurring.settled(id)
  return seen(id)
}

async function seen(id: string) {
  const response = await app.ask(path, { cookie: officer.cookie })
  const { items } = recurringDeliveries.strict().parse(await response.json())
  return items.find((one) => one.id === id)
}

const addresses = (...ids: string[]) =>
  `id,longitude,latitude\n${ids.map((id) => `${id},13.1,58.1`).join('\n')}\n`

test('an export in a folder is delivered when it has changed, and a person decides what cannot be right', async () => {
  put('adresser', 'adresser.csv', addresses('A1', 'A2', 'A3'))
  const { id } = await add({ title: 'Adresser', register: 'addresses', kind: 'folder', address: 'adresser' })
  expect(await run(id)).toMatchObject({ problem: null, delivery_id: 1, deliveries: [1], is_running: false })
  // The same file is nothing new.
  expect(await run(id)).toMatchObject({ problem: null, delivery_id: 1, deliveries: [1] })

  put('adresser', 'adresser.csv', `${addresses('A1', 'A2', 'A3')}A4,,1\n`)
  expect(await run(id)).toMatchObject({
    delivery_id: 1,
    problem: { code: 'rejected_rows', rejected: [{ line: 5 }] },
  })
  put('adresser', 'adresser.csv', `${addresses('A1', 'A2', 'A3')}A4,hos Hulda,58.1\n`)
  const told = JSON.stringify((await run(id))?.problem)
  expect(told).toContain('rejected_rows')
  expect(told).toContain('…')
  expect(told).not.toContain('Hulda')
  // Two of three go: more than half.
  put('adresser', 'adresser.csv', addresses('A1'))
  expect(await run(id)).toMatchObject({
    delivery_id: 1,
    problem: {
      code: 'too_many_removed',
      message: '2 of 3 rows would be removed. Look at the export; if it is right, run it and agree to that.',
    },
  })
  expect(await run(id, { accepts_removals: true })).toMatchObject({
    problem: null,
    delivery_id: 2,
    deliveries: [2, 1],
  })

  put('adresser', 'adresser.csv', addresses('A1', 'A5'))
  const due = async () => {
    await app.product.recurring.runDue()
    await app.product.recurring.settled(id)
    return (await seen(id))?.delivery_id
  }
  expect(await due()).toBe(2)
  clock = new Date('2026-07-01T09:00:00Z')
  officer = await person(app, 'Anew', [granted('officer')])
  expect(await due()).toBe(3)
  const noted = await notedEntries(app, 'object_kind=recurring_delivery')
  expect(noted.map(({ action, actor }) => [action, actor === 'system'])).toEqual([
    ['recurring_saved', false],
    ...Array.from({ length: 6 }, () => ['recurring_run', false]),
    ['recurring_run', true],
  ])
})

test('an export at an address is fetched from a host that is allowed, and read by the saved mapping that fits', async () => {
  const { database, now } = app.test
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  const host = `export.example:${port}`
  // Only https can be kept; the server of a test has no certificate for the name, so that its way is taken from there on.
  const given = { title: 'Ansökningar', register: 'application-events', kind: 'address', mode: 'update' }
  const { id } = await add({ ...given, address: `https://${host}/export.csv`, schedule: 'by_hand' })
  expect(await run(id)).toMatchObject({ problem: { code: 'not_brought' } })
  expect((await run(id))?.problem?.message).toContain(`The host ${host} is not one from which`)
  await database.record((connection, note) => allowHost({ connection, note, by: system, now: now() }, host))
  await app.test.deliver(
    'applications',
    'id,association_name,wkt\nK1,Byn,"POLYGON ((500000 6400000, 500100 6400000, 500100 6400100, 500000 6400000))"\n',
    { crs: 'EPSG:3006' },
  )
  answer = 'Ärende;Händelse;Datum\nK1;I kö;2026-06-01\n'
  await database.record((connection) =>
    connection.run('update deliveries.recurring set address = $address where id = $id', {
      id,
      address: `http://${host}/export.csv`,
    }),
  )
  // Nobody has said yet which column is which.
  expect(await run(id)).toMatchObject({ problem: { code: 'not_read' }, delivery_id: null })
  const mapping = {
    register: 'application-events',
    columns: ['Ärende', 'Händelse', 'Datum'],
    instructions: {
      rename: { application_id: 'Ärende', status: 'Händelse', date: 'Datum' },
      values: { status: { 'I kö': 'queued' } },
    },
  }
  const saved = await app.ask('/api/v1/import-mappings/lst', sending(officer, 'PUT', mapping))
  expect([200, 201]).toContain(saved.status)
  expect(await run(id)).toMatchObject({ problem: null })
  const events = await database.rows(
    'select application_id, status from registers.application_events',
    {},
    z.object({ application_id: z.string(), status: z.string() }),
  )
  expect(events).toEqual([{ application_id: 'K1', status: 'queued' }])
})

test('two who change one do not overwrite each other, and what cannot be is refused beside its field', async () => {
  const given = {
    title: 'Lista',
    register: 'shortage-areas',
    kind: 'folder',
    address: 'lista',
    mode: 'full',
    schedule: 'weekly',
  }
  const { id, edition } = await add(given)
  const change = (json: unknown) => app.ask(`${path}/${id}`, sending(officer, 'PUT', json))
  expect((await change({ ...given, title: 'Listan', edition })).status).toBe(200)
  expect((await change({ ...given, title: 'Annat', edition })).status).toBe(409)
  const refused = await app.ask(path, sending(officer, 'POST', { ...given, address: '../hemligt' }))
  expect(await refused.json()).toMatchObject({
    status: 400,
    detail: 'address must be the name of a folder below recurring/ in the data folder, without slashes',
  })
  expect(await run(id)).toMatchObject({
    problem: {
      message:
        'There is no folder lista below recurring/ in the data folder. Whoever runs the server makes it.',
    },
  })
  const bo = await person(app, 'Bo', [])
  expect((await app.ask(path, { cookie: bo.cookie })).status).toBe(403)
  expect((await app.ask(`${path}/${id}`, sending(officer, 'DELETE'))).status).toBe(204)
  expect(await seen(id)).toBeUndefined()
})

test('a run that began before it was said anew where the file comes from does not count as having delivered it', async () => {
  put('sent', 'a.csv', addresses('A1', 'A2', 'A3', 'A4'))
  const given = { title: 'Sen', register: 'addresses', kind: 'folder', address: 'sent', mode: 'update' }
  const { id, edition } = await add(given)
  await app.ask(`${path}/${id}`, sending(officer, 'PUT', { ...given, schedule: 'weekly', edition }))
  const sha256 = createHash('sha256')
    .update(addresses('A1', 'A2', 'A3', 'A4'))
    .digest('hex')
  await app.test.database.record((connection, note) =>
    keepRan(
      { connection, note, by: system, now: clock },
      { id, edition },
      { problem: null, sha256, delivery_id: null },
    ),
  )
  expect((await kept(app.test.database, id))?.delivered_sha256).toBeNull()
})
