// Counted by hand: of Småbro's small region here, K1 covers the one address of area B1.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applications } from '../../contract/application.ts'
import { supplementMade } from '../../contract/cases/case_changes.ts'
import { decisionRoundLooked, decisionRoundMade } from '../../contract/cases/decision_rounds.ts'
import { deliveries } from '../../contract/deliveries/delivery.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, type Person, person, sending, tokenOf } from '../../fixture/people.ts'

let app: TestApp
let officer: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date('2026-06-30T10:00:00Z'))
  const square = (x: number, side: number) =>
    `"POLYGON((${x} 6400000,${x + side} 6400000,${x + side} 6400100,${x} 6400100,${x} 6400000))"`
  const crs = { crs: 'EPSG:3006' }
  await app.test.deliver('shortage-areas', `id,name,wkt\nB1,Norr,${square(400000, 100)}\n`, crs)
  await app.test.deliver('addresses', 'id,easting,northing\nA1,400050,6400050\n', crs)
  await app.test.deliver(
    'applications',
    `id,association_name,granted_sek,wkt\nK-1,Byn,5,${square(400000, 60)}\nK-2,Viken,,${square(500000, 60)}\nK-3,Åsen,7,${square(510000, 60)}\n`,
    crs,
  )
  await app.test.deliver(
    'application-events',
    'application_id,status,date,note\nK-1,received,2026-01-10,\nK-2,received,2026-01-10,\nK-2,granted,2026-06-01,Beslut 1\nK-3,withdrawn,2026-07-15,\n',
  )
  officer = await person(app, 'Ove', [granted('officer')])
}, 60_000)
afterAll(() => app.close())

const post = (below: string, json: object, by = officer) =>
  app.ask(`/api/v1/decision-rounds${below}`, sending(by, 'POST', json))
const statuses = async () => {
  const { items } = applications.parse(await app.get('/api/v1/applications'))
  return items.map(({ id, status }) => `${id} ${status}`)
}

test('before it is entered, a round tells of each application and of the areas what it would do, and does nothing', async () => {
  const before = app.test.database.revision()
  const round = { application_ids: 'K-1\nK-2, K-3 K-1\nK-9', date: '2026-06-01', status: 'granted' }
  const looked = decisionRoundLooked.parse(await (await post('/look', round)).json())
  expect(looked.rows.map(({ id, finding, warnings }) => [id, finding, warnings])).toEqual([
    ['K-1', 'new', []],
    ['K-2', 'already_there', []],
    ['K-3', 'new', ['later_event_exists', 'no_events_before']],
    ['K-9', 'unknown', []],
  ])
  expect(looked).toMatchObject({ new: 2, already_there: 1, unknown: ['K-9'], repeated: 1 })
  expect(looked.status_effect).toMatchObject({ as_of: '2026-06-30', moves: [] })
  // Withdrawn, it no longer stands for B1.
  const withdrawn = { application_ids: ['K-1'], date: '2026-06-01', status: 'withdrawn' }
  const moved = decisionRoundLooked.parse(await (await post('/look', withdrawn)).json())
  expect(moved.status_effect?.moves).toMatchObject([
    { area_id: 'B1', from_status: 'applied', to_status: 'untouched' },
  ])
  expect(app.test.database.revision()).toBe(before)
})

test('one number that the register does not have stops the round, and each such number is named', async () => {
  const round = { application_ids: 'K-1 K-8 K-9', date: '2026-06-01', status: 'granted' }
  const answer = await post('', round)
  expect(answer.status).toBe(400)
  const { errors }: { errors: { detail: string }[] } = await answer.json()
  expect(errors.map(({ detail }) => detail.split(' ')[0])).toEqual(['K-8', 'K-9'])
  expect(await statuses()).toEqual(['K-1 received', 'K-2 granted', 'K-3 null'])
})

test('a date in the future is refused beside its field', async () => {
  for (const below of ['', '/look']) {
    const answer = await post(below, { application_ids: 'K-1', date: '2026-07-01', status: 'granted' })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ parameter: 'date' }] })
  }
})

test('a round is one delivery with its reason; what is there already keeps its note, and sent again nothing changes', async () => {
  const round = {
    ...{ application_ids: 'K-1;K-2', date: '2026-06-01', status: 'granted' },
    ...{ note: 'Beslutsomgång 3', reason: 'Beslut 2026-06-01' },
  }
  const answer = await post('', round)
  expect(answer.status).toBe(201)
  expect(decisionRoundMade.parse(await answer.json())).toMatchObject({
    ...{ new: 1, already_there: 1 },
    delivery: { register: 'application-events', mode: 'update', added: 1, changed: 0, unchanged: 4 },
  })
  expect(await statuses()).toEqual(['K-1 granted', 'K-2 granted', 'K-3 null'])
  const { items } = deliveries.parse(
    await (await app.ask('/api/v1/deliveries?limit=1', { token: testToken })).json(),
  )
  expect(items).toMatchObject([
    { reason: 'Beslut 2026-06-01', actor: officer.account_id, file_name: 'application-events.csv' },
  ])
  const again = await post('', round)
  expect([again.status, await again.json()]).toEqual([200, { delivery: null, new: 0, already_there: 2 }])
})

test('what was looked at is entered only to the state that was looked at', async () => {
  const round = { application_ids: 'K-1', date: '2026-06-20', status: 'building' }
  const { revision } = decisionRoundLooked.parse(await (await post('/look', round)).json())
  await app.test.deliver('application-events', 'application_id,status,date\nK-2,building,2026-06-21\n', {
    mode: 'update',
  })
  expect((await post('', { ...round, revision })).status).toBe(409)
})

test('a supplement that is asked for can enter its event too, once a day', async () => {
  const ask = async () => {
    const json = { what: 'Budget', due_on: '2026-07-30', also_event: true }
    return supplementMade.parse(
      await (await app.ask('/api/v1/cases/K-3/supplements', sending(officer, 'POST', json))).json(),
    )
  }
  expect((await ask()).delivery).toMatchObject({ register: 'application-events', added: 1 })
  expect((await ask()).delivery).toBeNull()
  expect(await statuses()).toContain('K-3 supplement_requested')
})

test('a supplement that cannot be asked for enters no event', async () => {
  const before = await statuses()
  const json = { what: 'Budget', due_on: '2026-07-30', also_event: true }
  const ask = (id: string, changed: object = {}) =>
    app.ask(`/api/v1/cases/${id}/supplements`, sending(officer, 'POST', { ...json, ...changed }))
  expect((await ask('nowhere')).status).toBe(404)
  expect((await ask('K-2', { due_on: '2020-01-01' })).status).toBe(400)
  expect(await statuses()).toEqual(before)
})

test('a token that handles cases and may not import enters no round', async () => {
  const token = await tokenOf(app, officer, ['handle_cases'])
  const json = { application_ids: 'K-1', date: '2026-06-01', status: 'granted' }
  for (const below of ['', '/look'])
    expect((await app.ask(`/api/v1/decision-rounds${below}`, { token, method: 'POST', json })).status).toBe(
      403,
    )
})
