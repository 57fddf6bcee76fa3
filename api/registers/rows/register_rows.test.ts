// A connection point is moved, an area redrawn, an application corrected: each a delivery of one row.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registerRow, rowEffect, rowMade } from '../../contract/cases/register_rows.ts'
import { deliveries } from '../../contract/deliveries/delivery.ts'
import { shortageAreas } from '../../contract/shortage_area.ts'
import { notedEntries } from '../../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, type Person, person, sending, tokenOf } from '../../fixture/people.ts'

let app: TestApp
let officer: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date('2026-06-30T10:00:00Z'))
  const { deliver } = app.test
  const crs = { crs: 'EPSG:3006' }
  await deliver(
    'backbone-projects',
    'id,name,wkt\nP1,Stammen,"LINESTRING(390000 6390000,391000 6391000.123456789)"\n',
    crs,
  )
  await deliver(
    'connection-points',
    'id,project_id,kind,in_service_from,easting,northing\nF1,P1,new,2026-01-01,400050.123456789,6400050.1\n',
    crs,
  )
  await deliver(
    'shortage-areas',
    'id,name,listed_from,wkt\nB/1,Norr,2015-01-01,"POLYGON((400000.3333333333 6400000,400100 6400000,400100 6400100.7,400000 6400100,400000.3333333333 6400000))"\n',
    crs,
  )
  await deliver(
    'applications',
    'id,association_name,association_number,applied_sek,wkt\nK1,Enskild,700101-0000,5,"POLYGON((500000 6400000,500100 6400000,500100 6400100,500000 6400000))"\n',
    crs,
  )
  officer = await person(app, 'Ove', [granted('officer')])
}, 60_000)
afterAll(() => app.close())

const rowPath = (register: string, key: string) =>
  `/api/v1/registers/${register}/rows/${encodeURIComponent(key)}`
const read = async (register: string, key: string) =>
  registerRow.strict().parse(await (await app.ask(rowPath(register, key), { cookie: officer.cookie })).json())
const correct = (register: string, key: string, json: object) =>
  app.ask(rowPath(register, key), sending(officer, 'PUT', json))
const look = async (register: string, key: string, json: object) =>
  rowEffect.parse(
    await (await app.ask(`${rowPath(register, key)}/look`, sending(officer, 'POST', json))).json(),
  )
const statusOfArea = async () => shortageAreas.parse(await app.get('/api/v1/shortage-areas')).items[0]?.status

test('a connection point that is moved out of its area takes the connection with it, and can be moved back by an undo', async () => {
  const { fields, fingerprint, geometry_3006 } = await read('connection-points', 'F1')
  expect(fields).toEqual({ id: 'F1', project_id: 'P1', kind: 'new', in_service_from: '2026-01-01' })
  expect(geometry_3006).toEqual({ type: 'Point', coordinates: [400050.123456789, 6400050.1] })
  expect(await statusOfArea()).toBe('connected')
  const geometry = { type: 'Point', coordinates: [410000, 6400050] }
  const moved = { fields, fingerprint, geometry, crs: 'EPSG:3006' }
  expect(await look('connection-points', 'F1', moved)).toMatchObject({
    differing: ['geometry'],
    refused: [],
    status_effect: { moves: [{ area_id: 'B/1', from_status: 'connected', to_status: 'untouched' }] },
  })
  expect(await statusOfArea()).toBe('connected')
  const answer = await correct('connection-points', 'F1', { ...moved, reason: 'Fel sida av vägen' })
  expect(answer.status).toBe(200)
  const { row, delivery } = rowMade.parse(await answer.json())
  expect(delivery).toMatchObject({ register: 'connection-points', mode: 'update', changed: 1, added: 0 })
  expect(row.geometry_3006).toEqual(geometry)
  expect(await statusOfArea()).toBe('untouched')
  const { items } = deliveries.parse(
    await (await app.ask('/api/v1/deliveries?limit=1', { token: testToken })).json(),
  )
  expect(items[0]).toMatchObject({ reason: 'Fel sida av vägen', actor: officer.account_id })
})

test('who corrects a row that somebody else has corrected since changes nothing', async () => {
  const { fields, fingerprint } = await read('connection-points', 'F1')
  const first = { fields: { ...fields, kind: 'copper_station' }, fingerprint, reason: 'Fel slag' }
  expect((await correct('connection-points', 'F1', first)).status).toBe(200)
  expect((await correct('connection-points', 'F1', { ...first, reason: 'Igen' })).status).toBe(409)
})

test('a corrected name leaves the outline as it is, to the last digit', async () => {
  for (const [register, key] of [
    ['shortage-areas', 'B/1'],
    ['backbone-projects', 'P1'],
  ] as const) {
    const { fields, fingerprint, geometry_3006 } = await read(register, key)
    const json = { fields: { ...fields, name: 'Nytt namn' }, fingerprint }
    expect((await look(register, key, json)).differing).toEqual(['name'])
    expect((await correct(register, key, { ...json, reason: 'Stavfel' })).status).toBe(200)
    expect((await read(register, key)).geometry_3006).toEqual(geometry_3006)
  }
})

test('an area is redrawn in degrees', async () => {
  const { fields, fingerprint } = await read('shortage-areas', 'B/1')
  const ring = [
    ...[
      [13.0, 57.7],
      [13.01, 57.7],
      [13.01, 57.71],
      [13.0, 57.7],
    ],
  ]
  const geometry = { type: 'Polygon', coordinates: [ring] }
  expect(
    (await correct('shortage-areas', 'B/1', { fields, fingerprint, geometry, reason: 'Ny gräns' })).status,
  ).toBe(200)
  expect((await read('shortage-areas', 'B/1')).geometry).toEqual(geometry)
})

test('what cannot be is refused with words, and nothing is changed', async () => {
  const { fields, fingerprint } = await read('shortage-areas', 'B/1')
  const refused = async (json: object) => {
    const answer = await correct('shortage-areas', 'B/1', { fields, fingerprint, reason: 'Prov', ...json })
    const { errors, detail }: { errors?: { parameter: string }[]; detail: string } = await answer.json()
    return [answer.status, errors?.[0]?.parameter, detail]
  }
  expect((await refused({ fields: { ...fields, name: null } })).slice(0, 2)).toEqual([400, 'fields'])
  expect((await refused({ fields: { ...fields, colour: 'red' } })).slice(0, 2)).toEqual([
    400,
    'fields.colour',
  ])
  expect((await refused({ fields: { ...fields, id: 'B2' } })).slice(0, 2)).toEqual([400, 'fields.id'])
  expect((await refused({ geometry: { type: 'Circle' } })).slice(0, 2)).toEqual([400, 'geometry'])
  const crossing = {
    type: 'Polygon',
    coordinates: [
      [
        [13, 57],
        [13.1, 57.1],
        [13.1, 57],
        [13, 57.1],
        [13, 57],
      ],
    ],
  }
  expect((await refused({ geometry: crossing })).slice(0, 2)).toEqual([400, 'fields'])
  expect((await refused({ reason: '' })).slice(0, 2)).toEqual([400, 'reason'])
  expect((await read('shortage-areas', 'B/1')).fingerprint).toBe(fingerprint)
})

test('an application’s row holds a personal number: reading it is noted, and takes the right to', async () => {
  expect((await read('applications', 'K1')).fields.association_number).toBe('700101-0000')
  const noted = await notedEntries(app, 'action=personal_data_read&object_kind=application')
  expect(noted.at(-1)).toMatchObject({ actor: officer.account_id, object_id: 'K1' })
  const token = await tokenOf(app, officer, ['import_data'])
  expect((await app.ask(rowPath('applications', 'K1'), { token })).status).toBe(403)
})

test('there is no row under a key that the register does not have, and none of coverage', async () => {
  const { cookie } = officer
  expect((await app.ask(rowPath('shortage-areas', 'B2'), { cookie })).status).toBe(404)
  expect((await app.ask(rowPath('coverage', 'A1'), { cookie })).status).toBe(404)
  expect((await app.ask(rowPath('nonsense', 'A1'), { cookie })).status).toBe(404)
})
