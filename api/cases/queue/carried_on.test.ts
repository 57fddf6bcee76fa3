// What is remembered of the queue is carried on case by case. It must be what the tables say, whoever asks and whatever was done.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { renewPerson } from '../../../data/accounts/account/renew_person.ts'
import { saveAssociation } from '../../../data/accounts/association/association.ts'
import type { Recording } from '../../../data/accounts/recording.ts'
import { system } from '../../../data/audit/entry.ts'
import { eraseAccount } from '../../../data/personal_data/erase_account.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../../fixture/people.ts'
import { besideRegister } from './beside_register.ts'
import { caseRows } from './case_rows.ts'

const as_of = '2026-06-30'
let app: TestApp
let officer: Person
let member: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date(`${as_of}T10:00:00Z`))
  const ground = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
  await app.test.deliver(
    'applications',
    `id,association_name,granted_sek,wkt\nK1,Byn,900,${ground}\nK2,Viken,900,${ground}\nK3,Byn,900,${ground}\n`,
    { crs: 'EPSG:3006' },
  )
  officer = await person(app, 'Ove', [granted('officer')])
  await recorded((recording) =>
    saveAssociation(recording, { id: 'byn', name: 'Byn', association_number: null }),
  )
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byn' })])
}, 60_000)
afterAll(() => app.close())

const recorded = (work: (recording: Recording) => Promise<unknown>) =>
  app.test.database.record((connection, note) => work({ connection, note, by: system, now: app.test.now() }))
const done = async (method: 'POST' | 'PUT', path: string, json: object, by = officer): Promise<unknown> => {
  const answer = await app.ask(`/api/v1/cases/${path}`, sending(by, method, json))
  expect(answer.status).toBeLessThan(300)
  return answer.json()
}
const present = () => caseRows(app.product, as_of)
/** For another product nothing is remembered. */
const readAnew = () => caseRows({ ...app.product }, as_of)
const row = async (id: string) => (await present()).find((one) => one.id === id)

test('after each change of a case the queue is as if it were read anew, and the other cases stay as they were', async () => {
  const supplement = { what: 'Budget', due_on: '2026-07-30' }
  const made = z.object({ supplement: z.object({ id: z.string() }) })
  const payment = { kind: 'part', paid_on: '2026-06-01', amount_sek: 70 }
  await present()
  const asked = made.parse(await done('POST', 'K1/supplements', supplement)).supplement.id
  expect(await row('K1')).toMatchObject({ open_supplements: 1, supplement_due_on: '2026-07-30' })
  const steps: readonly (readonly [() => Promise<unknown>, object])[] = [
    [
      () => done('PUT', `K1/supplements/${asked}/answer`, { edition: 1, answer: 'Här.' }, member),
      { open_supplements: 0, answered_supplements: 1 },
    ],
    [
      () => done('POST', `K1/supplements/${asked}/close`, { edition: 2, outcome: 'accepted' }),
      { answered_supplements: 0 },
    ],
    [
      () => done('POST', 'K1/messages', { text: 'Hej' }, member),
      { unanswered_since: '2026-06-30T10:00:00Z' },
    ],
    [() => done('POST', 'K1/messages', { text: 'Hej!' }), { unanswered_since: null }],
    [() => done('POST', 'K1/end-dates', { ends_on: '2026-06-29', based_on: null }), { days_to_end: -1 }],
    [() => done('POST', 'K1/payments', payment), { paid_sek: 70 }],
    [
      () => done('PUT', 'K1/handler', { account_id: officer.account_id, based_on: null }),
      { handler_name: 'Ove' },
    ],
    [
      () => done('PUT', 'K1/handler', { account_id: null, based_on: officer.account_id }),
      { handler_id: null, handler_name: null },
    ],
  ]
  for (const [change, expected] of steps) {
    const others = await Promise.all(['K2', 'K3'].map(row))
    await change()
    expect(await row('K1')).toMatchObject(expected)
    expect(await present()).toEqual(await readAnew())
    expect((await Promise.all(['K2', 'K3'].map(row))).every((one, at) => one === others[at])).toBe(true)
  }
}, 30_000)

test('several changes between two questions, of different cases, are all there', async () => {
  await done('POST', 'K2/messages', { text: 'Hej' })
  await done('POST', 'K3/messages', { text: 'Hej' }, member)
  await done('POST', 'K2/payments', { kind: 'part', paid_on: '2026-06-01', amount_sek: 5 })
  expect(await row('K2')).toMatchObject({ paid_sek: 5, unanswered_since: null })
  expect(await row('K3')).toMatchObject({ unanswered_since: '2026-06-30T10:00:00Z' })
  expect(await present()).toEqual(await readAnew())
})

test('two that ask at the same time, and one that asks about another day, see the same change', async () => {
  await caseRows(app.product, '2026-07-01')
  await done('PUT', 'K2/handler', { account_id: officer.account_id, based_on: null })
  const [one, other, later] = await Promise.all([present(), present(), caseRows(app.product, '2026-07-01')])
  expect(one).toBe(other)
  for (const rows of [one, later])
    expect(rows.map(({ handler_name }) => handler_name)).toEqual([null, 'Ove', null])
})

test('what is recorded of something else leaves what is remembered', async () => {
  const before = await besideRegister(app.product)
  const recordings = app.test.database.recordings()
  await person(app, 'Eva', [granted('officer')])
  await app.ask('/api/v1/cases/K3', { cookie: officer.cookie })
  expect(app.test.database.recordings()).toBeGreaterThan(recordings)
  expect((await besideRegister(app.product)).byId).toBe(before.byId)
})

test('an association that gets another name has other cases at once', async () => {
  const owners = async () => (await present()).map(({ association_id }) => association_id)
  const own = async () =>
    z
      .object({ items: z.array(z.object({ id: z.string() })) })
      .parse(await (await app.ask('/api/v1/own-cases', { cookie: member.cookie })).json())
      .items.map(({ id }) => id)
  expect([await owners(), await own()]).toEqual([
    ['byn', null, 'byn'],
    ['K1', 'K3'],
  ])
  const values = { id: 'byn', name: 'Viken', association_number: null }
  await recorded((recording) => saveAssociation(recording, values))
  expect([await owners(), await own()]).toEqual([[null, 'byn', null], ['K2']])
})

test('an officer who gets another name, or goes, is so in the queue at once', async () => {
  const { account_id } = officer
  const handlers = async () =>
    (await present()).map(({ handler_id, handler_name }) => [handler_id, handler_name])
  await recorded((recording) => renewPerson(recording, account_id, { name: 'Ove Ek', email: null }))
  expect((await handlers())[1]).toEqual([account_id, 'Ove Ek'])
  await recorded((recording) => eraseAccount(recording, account_id))
  expect((await handlers())[1]).toEqual([null, null])
  expect(await present()).toEqual(await readAnew())
})
