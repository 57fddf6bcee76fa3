// What an officer and an association do about a case, end to end.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseAnswer, message, payment, supplement } from '../../contract/cases/case.ts'
import { endDates, supplementMade } from '../../contract/cases/case_changes.ts'
import { ownCases } from '../../contract/cases/case_queue.ts'
import { notedEntries } from '../../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending, tokenOf } from '../../fixture/people.ts'

let app: TestApp
let officer: Person
let member: Person
let stranger: Person
beforeAll(async () => {
  app = await openTestApp({}, () => new Date('2026-06-30T10:00:00Z'))
  const square = '"POLYGON((400000 6400000,400100 6400000,400100 6400100,400000 6400000))"'
  await app.test.deliver(
    'applications',
    `id,association_name,applied_sek,granted_sek,wkt\n2026/1,byanat,900000,500000,${square}\n2026-2,grannbyn,100000,,${square}\n`,
    { crs: 'EPSG:3006' },
  )
  await app.test.deliver(
    'application-events',
    'application_id,status,date\n2026/1,received,2026-01-31\n2026/1,granted,2026-05-31\n',
  )
  await namedBodies(app, { associations: ['byanat', 'grannbyn'] })
  officer = await person(app, 'Ove', [granted('officer')])
  member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
  stranger = await person(app, 'Sten', [granted('association_member', { association_id: 'grannbyn' })])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/cases/2026%2F1'
const send = (by: Person, method: 'POST' | 'PUT' | 'DELETE', below: string, json?: object) =>
  app.ask(`${path}${below}`, sending(by, method, json))
const shown = async (by: Person) =>
  caseAnswer.strict().parse(await (await app.ask(path, { cookie: by.cookie })).json())
/** How the thing is now, by a refusal that somebody else was first. */
const presentOf = async (answer: Response) => {
  const { status, present }: { status: number; present?: object } = await answer.json()
  expect(status).toBe(409)
  return present
}
const faultOf = async (answer: Response) => {
  const { errors }: { errors?: { parameter: string; detail: string }[] } = await answer.json()
  return [answer.status, errors?.[0]?.parameter, errors?.[0]?.detail]
}

test('a supplement is asked for, answered by the association, answered anew, and accepted', async () => {
  const asked = await send(officer, 'POST', '/supplements', {
    what: 'Skicka budgeten.',
    due_on: '2026-07-15',
  })
  expect(asked.status).toBe(201)
  const { supplement: made, delivery } = supplementMade.parse(await asked.json())
  expect(delivery).toBeNull()
  expect(made).toMatchObject({ state: 'open', is_overdue: false, edition: 1, asked_by_name: 'Ove' })
  expect((await shown(member)).supplements).toMatchObject([{ id: made.id, asked_by_name: null }])

  const answerOf = (edition: number, answer: string) =>
    send(member, 'PUT', `/supplements/${made.id}/answer`, { edition, answer })
  expect(supplement.parse(await (await answerOf(1, 'Här är den.')).json())).toMatchObject({
    ...{ state: 'answered', edition: 2, answered_by_name: 'Mia', answer: 'Här är den.' },
  })
  // Another member has read what was there before.
  expect(await presentOf(await answerOf(1, 'Nej, här!'))).toMatchObject({
    ...{ answer: 'Här är den.', edition: 2, asked_by_name: null },
  })
  expect((await shown(officer)).supplements[0]?.answer).toBe('Här är den.')
  expect((await answerOf(2, 'Nu med moms.')).status).toBe(200)

  const close = (edition: number) =>
    send(officer, 'POST', `/supplements/${made.id}/close`, { edition, outcome: 'accepted' })
  const late = supplement.strict().parse(await presentOf(await close(2)))
  expect(late).toMatchObject({ answer: 'Nu med moms.', edition: 3, answered_by_name: 'Mia' })
  // An officer has read what somebody of the association wrote.
  const read = await notedEntries(app, 'action=personal_data_read')
  expect(read.at(-1)?.after).toMatchObject({ question: expect.stringContaining('/close'), records: 1 })
  expect(supplement.parse(await (await close(3)).json()).state).toBe('accepted')
  expect((await answerOf(4, 'En sak till.')).status).toBe(409)
})

test('an officer who answers for the association is not named to its members', async () => {
  const json = { what: 'Karta', due_on: '2026-07-15' }
  const { supplement: made } = supplementMade.parse(
    await (await send(officer, 'POST', '/supplements', json)).json(),
  )
  const answer = { edition: 1, answer: 'Kom med posten.' }
  const answered = await send(officer, 'PUT', `/supplements/${made.id}/answer`, answer)
  expect(supplement.parse(await answered.json())).toMatchObject({ answered_by_name: 'Ove' })
  const seen = (await shown(member)).supplements.find(({ id }) => id === made.id)
  expect(seen).toMatchObject({ answer: 'Kom med posten.', answered_by_name: null })
})

test('a day that has passed is refused beside its field, and what nobody answered cannot be accepted', async () => {
  const past = await send(officer, 'POST', '/supplements', { what: 'Bilaga', due_on: '2026-06-29' })
  expect(await faultOf(past)).toEqual([400, 'due_on', 'must be today or later: 2026-06-29 has passed'])
  const asked = await send(officer, 'POST', '/supplements', { what: 'Bilaga', due_on: '2026-06-30' })
  const made = supplementMade.parse(await asked.json()).supplement
  const close = (outcome: string) =>
    send(officer, 'POST', `/supplements/${made.id}/close`, { edition: 1, outcome })
  expect((await close('accepted')).status).toBe(409)
  expect((await close('withdrawn')).status).toBe(200)
})

test('both sides write, and the case waits for an officer until one answers', async () => {
  const write = async (by: Person, text: string) =>
    message.parse(await (await send(by, 'POST', '/messages', { text })).json())
  expect(await write(member, 'När får vi besked?\nVi har grävt.')).toMatchObject({
    ...{ side: 'association', is_own: true, sent_by_name: 'Mia' },
  })
  expect((await shown(officer)).unanswered_since).not.toBeNull()
  expect(await write(officer, 'I juli.')).toMatchObject({ side: 'officer', sent_by_name: 'Ove' })
  const { messages, unanswered_since } = await shown(member)
  expect(unanswered_since).toBeNull()
  expect(messages.map(({ side, sent_by_name, is_own }) => [side, sent_by_name, is_own])).toEqual([
    ['association', 'Mia', true],
    ['officer', null, false],
  ])
  const invisible = await send(member, 'POST', '/messages', { text: 'abc\u202edef' })
  expect((await faultOf(invisible)).slice(0, 2)).toEqual([400, 'text'])
})

test('an end date is prolonged with a reason, on what was read', async () => {
  const set = (json: object) => send(officer, 'POST', '/end-dates', json)
  const first = endDates.parse(await (await set({ ends_on: '2026-06-15', based_on: null })).json())
  expect(await shown(member)).toMatchObject({ ends_on: '2026-06-15', days_to_end: -15, is_end_passed: true })
  const based_on = first.items[0]?.id ?? ''
  expect(await faultOf(await set({ ends_on: '2026-12-31', based_on }))).toEqual([
    ...[400, 'reason', 'must be given: why is the end date another than before?'],
  ])
  expect(await presentOf(await set({ ends_on: '2026-12-31', based_on: null, reason: 'Tjäle' }))).toEqual(
    first.items[0],
  )
  const longer = endDates.parse(
    await (await set({ ends_on: '2026-12-31', based_on, reason: 'Tjäle' })).json(),
  )
  expect(longer.items.map(({ ends_on }) => ends_on)).toEqual(['2026-12-31', '2026-06-15'])
  expect(await shown(officer)).toMatchObject({
    ends_on: '2026-12-31',
    days_to_end: 184,
    is_end_passed: false,
  })
})

test('payments are summed, refused above what is granted unless that is meant, and struck out with a reason', async () => {
  const pay = (json: object) => send(officer, 'POST', '/payments', json)
  expect((await pay({ kind: 'advance', paid_on: '2026-06-01', amount_sek: 300_000 })).status).toBe(201)
  expect(
    (await faultOf(await pay({ kind: 'part', paid_on: '2026-07-01', amount_sek: 1 }))).slice(0, 2),
  ).toEqual([...[400, 'paid_on']])
  expect(
    (await faultOf(await pay({ kind: 'part', paid_on: '2026-06-02', amount_sek: 0 }))).slice(0, 2),
  ).toEqual([...[400, 'amount_sek']])
  const tooMuch = { kind: 'part', paid_on: '2026-06-20', amount_sek: 200_001 }
  expect(await faultOf(await pay(tooMuch))).toEqual([
    ...[
      400,
      'amount_sek',
      'must be confirmed (is_confirmed): with it 500001 SEK would be paid of 500000 SEK granted',
    ],
  ])
  const made = payment.parse(await (await pay({ ...tooMuch, is_confirmed: true })).json())
  expect(await shown(member)).toMatchObject({ paid_sek: 500_001, left_sek: -1 })
  const strike = () =>
    send(officer, 'POST', `/payments/${made.id}/strike`, { edition: 1, reason: 'Fel ärende' })
  expect((await strike()).status).toBe(200)
  expect(await presentOf(await strike())).toMatchObject({ edition: 2, struck_because: 'Fel ärende' })
  const { payments, ...sums } = await shown(member)
  expect(sums).toMatchObject({ paid_sek: 300_000, left_sek: 200_000 })
  expect(payments.map(({ amount_sek, struck_because }) => [amount_sek, struck_because])).toEqual([
    [300_000, null],
    [200_001, 'Fel ärende'],
  ])
})

test('somebody looks after the case, which only officers see', async () => {
  const set = (account_id: string | null, based_on: string | null) =>
    send(officer, 'PUT', '/handler', { account_id, based_on })
  expect((await set(officer.account_id, null)).status).toBe(200)
  expect(await shown(officer)).toMatchObject({ has_handler: true, handler_name: 'Ove', may_handle: true })
  expect(await shown(member)).toMatchObject({ has_handler: true, handler_id: null, handler_name: null })
  expect(await presentOf(await set(null, 'somebody'))).toEqual({
    ...{ handler_id: officer.account_id, handler_name: 'Ove' },
  })
  expect((await faultOf(await set(member.account_id, officer.account_id))).slice(0, 2)).toEqual([
    ...[400, 'account_id'],
  ])
})

test('contacts are kept by the association and read by officers', async () => {
  const contacts = '/api/v1/associations/byanat/contacts'
  const add = await app.ask(contacts, sending(member, 'POST', { name: 'Karin', email: 'karin@example.se' }))
  expect(add.status).toBe(201)
  const { id }: { id: string } = await add.json()
  const change = (edition: number) =>
    app.ask(`${contacts}/${id}`, sending(officer, 'PUT', { name: 'Karin Ek', phone: '0500-123456', edition }))
  expect((await change(1)).status).toBe(200)
  expect(await presentOf(await change(1))).toMatchObject({ name: 'Karin Ek', email: null, edition: 2 })
  expect((await shown(officer)).contacts).toMatchObject([{ name: 'Karin Ek', email: null, edition: 2 }])
  expect((await app.ask(contacts, sending(stranger, 'POST', { name: 'Sten' }))).status).toBe(403)
  expect((await app.ask(`${contacts}/${id}`, sending(member, 'DELETE'))).status).toBe(204)
  expect((await shown(officer)).contacts).toEqual([])
})

test('another’s case is refused, whether it is there or not, and an officer hears that there is none', async () => {
  for (const id of ['2026%2F1', 'nowhere']) {
    const asked = await app.ask(`/api/v1/cases/${id}`, { cookie: stranger.cookie })
    expect(asked.status).toBe(403)
    const written = await app.ask(`/api/v1/cases/${id}/messages`, sending(stranger, 'POST', { text: 'Hej' }))
    expect(written.status).toBe(403)
  }
  expect((await app.ask('/api/v1/cases/nowhere', { cookie: officer.cookie })).status).toBe(404)
  expect((await send(member, 'POST', '/payments', {})).status).toBe(403)
})

test('a member finds the own cases, without who handles them', async () => {
  const own = async (by: Person) =>
    ownCases.strict().parse(await (await app.ask('/api/v1/own-cases', { cookie: by.cookie })).json())
  expect((await own(member)).items).toMatchObject([
    {
      id: '2026/1',
      association_id: 'byanat',
      status: 'granted',
      days_since_received: 150,
      paid_sek: 300_000,
    },
  ])
  expect((await own(stranger)).items.map(({ id }) => id)).toEqual(['2026-2'])
  expect((await own(officer)).items).toEqual([])
})

test('the log tells what was done and by whom, and nothing of what was written', async () => {
  const ofCase = await notedEntries(app, 'object_kind=application&object_id=2026/1')
  const done = ofCase.map(({ action }) => action).filter((action) => action !== 'personal_data_read')
  expect(done).toEqual([
    ...['message_sent', 'message_sent', 'end_date_set', 'end_date_set'],
    ...['payment_entered', 'payment_entered', 'payment_struck', 'handler_assigned'],
  ])
  expect(
    ofCase.some(({ action, actor }) => action === 'personal_data_read' && actor === officer.account_id),
  ).toBe(true)
  const all = JSON.stringify([
    ofCase,
    await notedEntries(app, 'object_kind=supplement'),
    await notedEntries(app, 'object_kind=association'),
  ])
  for (const written of ['besked', 'budgeten', 'moms', 'Tjäle', 'Fel ärende', 'Karin', 'karin@'])
    expect(all).not.toContain(written)
})

test('an officer’s token that was not made for handling cases writes nothing in the association’s name', async () => {
  const token = await tokenOf(app, officer, ['take_part_in_cases'])
  const before = (await shown(officer)).messages.length
  const asked = { method: 'POST', headers: { authorization: `Bearer ${token}` }, json: { text: 'Hej' } }
  expect((await app.ask(`${path}/messages`, asked)).status).toBe(403)
  expect((await shown(officer)).messages).toHaveLength(before)
})
