// Counted by hand: seven cases, seen on 2026-06-30.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cases } from '../../contract/cases/case_queue.ts'
import { savedViews } from '../../contract/cases/saved_views.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../../fixture/people.ts'

let app: TestApp
let officer: Person
let other: Person
let member: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date('2026-06-30T10:00:00Z'))
  const { deliver } = app.test
  const square = (x: number) =>
    `"POLYGON((${x} 6400000,${x + 100} 6400000,${x + 100} 6400100,${x} 6400100,${x} 6400000))"`
  const crs = { crs: 'EPSG:3006' }
  await deliver(
    'municipalities',
    `code,name,wkt\n9901,Väst,${square(400000)}\n9902,Öst,${square(400100)}\n`,
    crs,
  )
  await deliver('shortage-areas', `id,name,wkt\nB1,Norr,${square(400000)}\n`, crs)
  await deliver(
    'applications',
    `id,association_name,applied_sek,granted_sek,wkt
K1,Åsby fiber,300,,${square(400010)}
K2,Zinkgruvan,200,150,${square(400500)}
K3,Östra byn,,90,${square(400050)}
K4,Ängen,100,80,${square(400500)}
K5,byanat,500,,${square(400500)}
K6,Tomten,1,,${square(400500)}
K7,Backen,50,40,${square(400500)}
`,
    crs,
  )
  await deliver(
    'application-events',
    `application_id,status,date
K1,received,2026-06-01
K1,in_review,2026-06-20
K2,received,2025-01-01
K2,granted,2025-12-01
K3,queued,2026-03-01
K3,granted,2026-04-01
K4,received,2024-06-30
K4,completed,2026-01-01
K5,received,2026-06-29
K7,received,2025-06-30
K7,rejected,2025-09-30
`,
  )
  await namedBodies(app, { associations: ['byanat'] })
  officer = await person(app, 'Ove', [granted('officer')])
  other = await person(app, 'Åsa', [granted('officer')])
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
  const to = (method: 'POST' | 'PUT', path: string, json: object, by = officer) =>
    app.ask(`/api/v1/cases/${path}`, sending(by, method, json))
  await to('PUT', 'K1/handler', { account_id: officer.account_id, based_on: null })
  await to('PUT', 'K2/handler', { account_id: other.account_id, based_on: null })
  await to('POST', 'K2/end-dates', { ends_on: '2026-06-01', based_on: null })
  await to('POST', 'K4/end-dates', { ends_on: '2026-06-01', based_on: null })
  await to('POST', 'K3/end-dates', { ends_on: '2026-09-30', based_on: null })
  await to('POST', 'K2/payments', { kind: 'advance', paid_on: '2026-01-10', amount_sek: 60 })
  await to('POST', 'K1/supplements', { what: 'Karta', due_on: '2026-06-30' })
  await to('POST', 'K5/supplements', { what: 'Budget', due_on: '2026-08-01' })
  await to('POST', 'K5/messages', { text: 'Hej' }, member)
}, 60_000)
afterAll(() => app.close())

const list = async (question: string, by = officer) =>
  cases.strict().parse(await (await app.ask(`/api/v1/cases?${question}`, { cookie: by.cookie })).json())
const ids = async (question: string, by = officer) =>
  (await list(question, by)).items.map(({ id }) => id).join(' ')

test('a case in the queue has what the register says and what stands beside it', async () => {
  const { items, total, as_of } = await list('q=zink')
  expect([total, as_of]).toEqual([1, '2026-06-30'])
  expect(items).toEqual([
    {
      ...{ id: 'K2', association_name: 'Zinkgruvan', association_id: null },
      ...{ status: 'granted', status_since: '2025-12-01', is_in_queue: false, is_live: true },
      // 365 days of 2025, and 31 + 28 + 31 + 30 + 31 + 29 of 2026; of December 2025 there are 30 left.
      ...{ received_on: '2025-01-01', days_since_received: 545 },
      ...{ last_event_on: '2025-12-01', days_since_last_event: 211 },
      ...{ municipality_codes: [], shortage_area_ids: [] },
      ...{ applied_sek: 200, granted_sek: 150, paid_sek: 60 },
      ...{ handler_id: other.account_id, handler_name: 'Åsa' },
      ...{ open_supplements: 0, answered_supplements: 0, supplement_due_on: null, is_overdue: false },
      ...{ unanswered_since: null, ends_on: '2026-06-01', days_to_end: -29, is_end_passed: true },
    },
  ])
})

test.each([
  ['status=received,in_review', 'K1 K5'],
  ['status=none', 'K6'],
  ['municipality=9902', 'K1 K3'],
  ['area=B1', 'K1 K3'],
  ['handler=me', 'K1'],
  ['handler=none', 'K3 K4 K5 K6 K7'],
  ['has_open_supplements=true', 'K1 K5'],
  ['has_unanswered_message=true', 'K5'],
  ['end_date_before=2026-06-02', 'K2 K4'],
  // K4 is completed.
  ['is_end_passed=true', 'K2'],
  ['age_over_days=365', 'K2 K4'],
  ['age_over_days=364', 'K2 K4 K7'],
  ['q=aby', ''],
  ['q=angen', 'K4'],
  ['q=K7', 'K7'],
  ['status=granted&handler=none', 'K3'],
])('the filter %s lets through what was counted by hand', async (question, expected) => {
  expect(await ids(question)).toBe(expected)
})

test('what is due today is not overdue, and is tomorrow', async () => {
  expect(await ids('is_overdue=true')).toBe('')
  expect(await ids('is_overdue=true&as_of=2026-07-01')).toBe('K1')
})

test('a day in the past has the status and the age of that day', async () => {
  const { items } = await list('as_of=2025-06-30')
  expect(items.map(({ id, status, days_since_received }) => [id, status, days_since_received])).toEqual([
    ['K1', null, null],
    ['K2', 'received', 180],
    ['K3', null, null],
    ['K4', 'received', 365],
    ['K5', null, null],
    ['K6', null, null],
    ['K7', 'received', 0],
  ])
})

test.each([
  // Å, Ä and Ö come last, in this order; case does not count.
  ['association_name', 'K7 K5 K6 K2 K1 K4 K3'],
  ['-association_name', 'K3 K4 K1 K2 K6 K5 K7'],
  // In the life cycle; without a status comes last either way.
  ['status', 'K5 K1 K2 K3 K7 K4 K6'],
  ['-status', 'K4 K7 K2 K3 K1 K5 K6'],
  ['-applied_sek', 'K5 K1 K2 K4 K7 K6 K3'],
  ['days_to_end', 'K2 K4 K3 K1 K5 K6 K7'],
  ['handler_name', 'K1 K2 K3 K4 K5 K6 K7'],
  ['-received_on', 'K5 K1 K3 K7 K2 K4 K6'],
])('sorted by %s', async (sort, expected) => {
  expect(await ids(`sort=${sort}`)).toBe(expected)
})

test('a page is cut from the order, and the total and the counts are of all', async () => {
  const { items, total, counts } = await list('sort=-id&limit=2&offset=1&status=granted,received,in_review')
  expect(items.map(({ id }) => id)).toEqual(['K3', 'K2'])
  expect(total).toBe(4)
  expect(counts).toMatchObject({
    ...{
      overdue: 0,
      with_open_supplements: 2,
      with_unanswered_message: 1,
      end_passed: 1,
      without_handler: 2,
    },
  })
  const byStatus = counts.by_status.filter((one) => one.cases > 0).map((one) => [one.status, one.cases])
  expect(byStatus).toEqual([
    ...[
      ['received', 1],
      ['in_review', 1],
      ['granted', 2],
      ['rejected', 1],
      ['completed', 1],
      [null, 1],
    ],
  ])
})

test('what does not sort or is no status is refused with what is', async () => {
  for (const [question, parameter] of [
    ['sort=municipality_codes', 'sort'],
    ['status=granted,nonsense', 'status.1'],
    ['age_over_days=-1', 'age_over_days'],
  ]) {
    const answer = await app.ask(`/api/v1/cases?${question}`, { cookie: officer.cookie })
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ errors: [{ parameter }] })
  }
})

test('what is done about a case is in the queue at once', async () => {
  await app.ask('/api/v1/cases/K5/messages', sending(officer, 'POST', { text: 'Vi har tagit emot den.' }))
  expect(await ids('has_unanswered_message=true')).toBe('')
  await app.test.deliver('application-events', 'application_id,status,date\nK6,received,2026-06-30\n', {
    mode: 'update',
  })
  expect(await ids('status=none')).toBe('')
})

test('a view is saved, shared, changed by its owner alone, and removed', async () => {
  const views = '/api/v1/case-views'
  const of = async (by: Person) =>
    savedViews.parse(await (await app.ask(views, { cookie: by.cookie })).json()).items
  const save = (json: object, by = officer) => app.ask(views, sending(by, 'POST', json))
  expect((await save({ name: 'Mina', query: 'handler=me&sort=-days_since_received' })).status).toBe(201)
  expect((await save({ name: 'mina', query: '' })).status).toBe(400)
  expect((await save({ name: 'Fel', query: 'nonsense=1' })).status).toBe(400)
  const [own] = await of(officer)
  expect(own).toMatchObject({ name: 'Mina', is_own: true, is_shared: false, saved_by_name: 'Ove' })
  expect(await of(other)).toEqual([])
  const path = `${views}/${own?.id}`
  const shared = { name: 'Mina äldsta', query: 'handler=me', is_shared: true }
  expect((await app.ask(path, sending(other, 'PUT', shared))).status).toBe(404)
  expect((await app.ask(path, sending(officer, 'PUT', shared))).status).toBe(200)
  expect(await of(other)).toMatchObject([{ name: 'Mina äldsta', is_own: false, saved_by_name: 'Ove' }])
  expect((await app.ask(path, sending(other, 'DELETE'))).status).toBe(404)
  expect((await app.ask(path, sending(officer, 'DELETE'))).status).toBe(204)
  expect(await of(officer)).toEqual([])
})
