import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../data/audit/entry.ts'
import { eraseExpired } from '../../data/personal_data/erase_expired.ts'
import { sentFile, someDocx, somePdf } from '../attachments/fixture/sent_file.ts'
import {
  consultationAnswer,
  consultationReplies,
  consultations,
  type HandledConsultation,
  handledConsultation,
  receivedReply,
} from '../contract/dialogue/consultation.ts'
import { replyKeyHeader } from '../contract/dialogue/consultation_codes.ts'
import { retention } from '../contract/region.ts'
import { loadSmallRegion } from '../fixture/load_small_region.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../fixture/people.ts'
import { signedInAgain } from '../fixture/signed_in_again.ts'

let clock = new Date('2026-06-30T10:00:00Z')
/** The day comes, and everybody signs in anew: no session lasts for a month. */
const on = async (day: string) => {
  clock = new Date(`${day}T10:00:00Z`)
  officer = await signedInAgain(app, officer)
  planner = await signedInAgain(app, planner)
}

let app: TestApp
let officer: Person
let planner: Person
beforeAll(async () => {
  app = await openTestApp({}, () => clock)
  await loadSmallRegion(app)
  officer = await person(app, 'Ove', [granted('officer')])
  planner = await person(app, 'Petra', [granted('planner')])
}, 60_000)
afterAll(() => app.close())

const handled = '/api/v1/handled-consultations'
const open = '/api/v1/consultations'
const draft = {
  title: 'Samråd om två områden',
  text: 'Tänker ni bygga?',
  area_ids: ['B1', 'B2'],
  opens_on: '2026-07-01',
}
const reply = {
  operator_name: 'Nätbolaget AB',
  operator_number: '5566778899',
  contact_name: 'Nils Nätsson',
  email: 'nils@example.se',
  builds: [{ area_id: 'B2', ready_by: '2027-12-31' }],
  text: 'Vi bygger i Söder.',
}

async function begun(fields: object = {}): Promise<HandledConsultation> {
  const made = await app.ask(handled, sending(officer, 'POST', { ...draft, ...fields }))
  expect(made.status).toBe(201)
  return handledConsultation.parse(await made.json())
}
async function published(fields: object = {}): Promise<HandledConsultation> {
  const { id, edition } = await begun(fields)
  const answer = await app.ask(`${handled}/${id}/publish`, sending(officer, 'POST', { edition }))
  expect(answer.status).toBe(200)
  return handledConsultation.parse(await answer.json())
}
const post = (path: string, json: object) => app.ask(path, sending(officer, 'POST', json))
const replyTo = (id: string, fields: object = {}) =>
  app.ask(`${open}/${id}/replies`, { method: 'POST', json: { ...reply, ...fields } })
const replies = async (id: string, by = officer) =>
  consultationReplies.parse(await (await app.ask(`${handled}/${id}/replies`, { cookie: by.cookie })).json())

test('is open for thirty days unless a later last day is given', async () => {
  await on('2026-06-30')
  expect(await begun()).toMatchObject({
    closes_on: '2026-07-31',
    state: 'draft',
    edition: 1,
    areas: [
      { id: 'B1', name: 'Norr', municipality_name: 'Ensam' },
      { id: 'B2', name: 'Söder' },
    ],
  })
  expect((await begun({ closes_on: '2026-09-30' })).closes_on).toBe('2026-09-30')
})

test.each([
  ['a last day too early', { closes_on: '2026-07-30' }, 'closes_on'],
  ['a last day years later', { closes_on: '2029-07-30' }, 'closes_on'],
  ['an area that is not there', { area_ids: ['B1', 'B9'] }, 'area_ids'],
  ['no title', { title: ' ' }, 'title'],
  ['no such day', { opens_on: '2026-02-30' }, 'opens_on'],
])('%s is refused beside its field', async (_what, fields, parameter) => {
  const refused = await post(handled, { ...draft, ...fields })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ errors: [{ parameter }] })
})

test('a draft is changed on the edition that was read, and by nobody on another', async () => {
  const { id } = await begun()
  const change = (edition: number, title: string) =>
    app.ask(`${handled}/${id}`, sending(officer, 'PUT', { ...draft, title, edition }))
  expect((await change(1, 'Först')).status).toBe(200)
  const refused = await change(1, 'Sedan')
  expect(await refused.json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('Somebody has changed the market consultation'),
    present: { title: 'Först', edition: 2 },
  })
  const kept = await app.ask(`${handled}/${id}`, { cookie: officer.cookie })
  expect(await kept.json()).toMatchObject({ title: 'Först', edition: 2 })
})

test('a draft is nothing that the public knows of, and can be discarded', async () => {
  const { id } = await begun()
  expect((await app.ask(`${open}/${id}`)).status).toBe(404)
  expect((await replyTo(id)).status).toBe(404)
  expect((await app.ask(`${handled}/${id}`, sending(officer, 'DELETE'))).status).toBe(204)
  expect((await app.ask(`${handled}/${id}`, { cookie: officer.cookie })).status).toBe(404)
})

test('is published from today at the earliest, with an area at least, and then stays as it is', async () => {
  await on('2026-07-02')
  const late = await begun()
  expect(await (await post(`${handled}/${late.id}/publish`, { edition: 1 })).json()).toMatchObject({
    status: 400,
    errors: [{ parameter: 'opens_on' }],
  })
  const empty = await begun({ area_ids: [], opens_on: '2026-07-02' })
  expect(await (await post(`${handled}/${empty.id}/publish`, { edition: 1 })).json()).toMatchObject({
    status: 400,
    errors: [{ parameter: 'area_ids' }],
  })
  const { id, edition } = await published({ opens_on: '2026-07-02' })
  for (const refused of [
    await app.ask(`${handled}/${id}`, sending(officer, 'PUT', { ...draft, edition })),
    await app.ask(`${handled}/${id}`, sending(officer, 'DELETE')),
    await post(`${handled}/${id}/publish`, { edition }),
  ])
    expect(refused.status).toBe(409)
})

test('everybody reads what was published: text, days left, areas and where they lie', async () => {
  await on('2026-06-30')
  const etag = (await app.ask(open)).headers.get('etag')
  const { id } = await published()
  expect((await app.ask(open)).headers.get('etag')).not.toBe(etag)
  expect(consultationAnswer.parse(await app.get(`${open}/${id}`))).toMatchObject({
    state: 'announced',
    days_left: null,
  })
  await on('2026-07-02')
  const answer = consultationAnswer.parse(await app.get(`${open}/${id}`))
  // From 2 July to 31 July, both among them.
  expect(answer).toMatchObject({ state: 'open', days_left: 30, text: draft.text, log: null })
  expect(answer.areas.map(({ geometry }) => geometry?.type)).toEqual(['Polygon', 'Polygon'])
  await on('2026-07-31')
  const { items } = consultations.parse(await app.get(`${open}?state=open`))
  expect(items.find((one) => one.id === id)).toMatchObject({ days_left: 1, areas: 2 })
})

test('a reply is taken from the first day to the last, and is never public', async () => {
  await on('2026-06-30')
  const { id } = await published()
  expect(await (await replyTo(id)).json()).toMatchObject({ detail: expect.stringContaining('2026-07-01') })
  await on('2026-07-31')
  expect((await replyTo(id)).status).toBe(201)
  await on('2026-08-01')
  const refused = await replyTo(id)
  expect(await refused.json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('The last day to reply was 2026-07-31'),
  })
  expect(JSON.stringify(await app.get(`${open}/${id}`))).not.toContain('Nätbolaget')
  expect((await app.ask(`${handled}/${id}/replies`)).status).toBe(403)
  expect((await app.ask(`${handled}/${id}/replies`, { cookie: planner.cookie })).status).toBe(403)
})

test.each([
  ['a number whose last digit is wrong', { operator_number: '556677-8898' }, 'operator_number'],
  [
    'an area that was not asked about',
    { builds: [{ area_id: 'B3', ready_by: '2027-01-01' }] },
    'builds.0.area_id',
  ],
  ['a day that has passed', { builds: [{ area_id: 'B1', ready_by: '2026-07-01' }] }, 'builds.0.ready_by'],
  ['a day far ahead', { builds: [{ area_id: 'B1', ready_by: '2036-07-03' }] }, 'builds.0.ready_by'],
  ['an area named twice', { builds: [...reply.builds, ...reply.builds] }, 'builds.1.area_id'],
  ['neither area nor words', { builds: [], text: ' ' }, 'text'],
  ['no e-mail address', { email: 'nils' }, 'email'],
])('of a reply %s is refused beside its field', async (_what, fields, parameter) => {
  await on('2026-06-30')
  const { id } = await published()
  await on('2026-07-02')
  const refused = await replyTo(id, fields)
  expect(await refused.json()).toMatchObject({ status: 400, errors: [{ parameter }] })
})

test('whoever reads replies is noted, and the log of a reply names nobody', async () => {
  await on('2026-06-30')
  const { id } = await published()
  await on('2026-07-02')
  // A sole trader: the number is a personal identity number.
  await replyTo(id, { operator_number: '640823-3234', operator_name: 'Enskild firma' })
  expect((await replies(id)).items).toMatchObject([
    { operator_number: '640823-3234', contact_name: 'Nils Nätsson', builds: reply.builds },
  ])
  const noted = await notedEntries(app, `object_kind=consultation&object_id=${id}`)
  expect(noted.map(({ action, actor }) => [action, actor])).toEqual([
    ['consultation_saved', officer.account_id],
    ['consultation_published', officer.account_id],
    ['consultation_replied', 'public'],
    ['personal_data_read', officer.account_id],
  ])
  expect(JSON.stringify(noted)).not.toMatch(/Enskild|640823|Nils/)
})

test('a reply that is sent twice under one key is received once', async () => {
  await on('2026-06-30')
  const { id } = await published()
  await on('2026-07-02')
  const headers = { 'idempotency-key': 'one-reply-of-an-operator' }
  const send = () => app.ask(`${open}/${id}/replies`, { method: 'POST', json: reply, headers })
  expect(await (await send()).json()).toEqual(await (await send()).json())
  expect((await replies(id)).total).toBe(1)
})

test('is closed after its last day, with a log that everybody reads and that names neither operator nor person', async () => {
  await on('2026-06-30')
  const { id, edition } = await published()
  await on('2026-07-31')
  await replyTo(id)
  await replyTo(id, { builds: [], text: 'Vi bygger inte.' })
  const close = { edition, decided: 'Söder utgår ur stödområdet.' }
  expect(await (await post(`${handled}/${id}/close`, close)).json()).toMatchObject({
    status: 409,
    detail: expect.stringContaining('until 2026-07-31'),
  })
  await on('2026-08-01')
  expect((await post(`${handled}/${id}/close`, close)).status).toBe(200)
  const answer = consultationAnswer.parse(await app.get(`${open}/${id}`))
  expect(answer).toMatchObject({
    state: 'closed',
    log: {
      published_at: '2026-06-30T10:00:00Z',
      closed_at: '2026-08-01T10:00:00Z',
      areas: [
        { id: 'B1', name: 'Norr' },
        { id: 'B2', name: 'Söder' },
      ],
      replies: 2,
      files: 0,
      built_areas: ['B2'],
      decided: close.decided,
    },
  })
  expect(JSON.stringify(answer)).not.toMatch(/Nätbolaget|Nils/)
  expect((await post(`${handled}/${id}/close`, { ...close, edition: edition + 1 })).status).toBe(409)
  expect((await replyTo(id)).status).toBe(409)
})

test('a reply carries files by its key, which those who handle the consultation read and nobody else, and the log counts', async () => {
  await on('2026-06-30')
  const { id, edition } = await published()
  await on('2026-07-02')
  const sent = receivedReply.parse(await (await replyTo(id)).json())
  const to = `/api/v1/consultation-replies/${sent.id}/attachments`
  const send = (file_name: string, content: Uint8Array, key?: string) =>
    sentFile(app, { to, file_name, content, headers: key ? { [replyKeyHeader]: key } : {} })
  const name = 'Nätbolagets plan.docx'
  expect((await send(name, someDocx())).status).toBe(404)
  expect((await send(name, someDocx(), 'bk_reply_another')).status).toBe(404)
  expect((await send(name, someDocx(), sent.key)).status).toBe(201)
  expect((await send(name, someDocx({ 'word/vbaProject.bin': new Uint8Array(1) }), sent.key)).status).toBe(
    400,
  )
  expect((await send('karta.pdf', somePdf, sent.key)).status).toBe(201)
  const { items } = await replies(id)
  const attachments = items[0]?.attachments ?? []
  expect(attachments.map(({ file_name }) => file_name).toSorted()).toEqual([name, 'karta.pdf'].toSorted())
  const map = attachments.find(({ file_name }) => file_name === 'karta.pdf')
  const path = `/api/v1/attachments/${map?.id}`
  const member = await person(app, 'Mia', [granted('association_member', { association_id: 'byanat' })])
  expect((await app.ask(path)).status).toBe(403)
  expect((await app.ask(path, { cookie: member.cookie })).status).toBe(404)
  const read = await app.ask(path, { cookie: officer.cookie })
  expect(Buffer.from(await read.arrayBuffer())).toEqual(somePdf)
  // 31 July is the last day; who replied late on it has the next for the files.
  await on('2026-08-01')
  expect((await send('karta.pdf', somePdf, sent.key)).status).toBe(200)
  await on('2026-08-02')
  expect((await send('karta.pdf', somePdf, sent.key)).status).toBe(409)
  expect((await post(`${handled}/${id}/close`, { edition, decided: 'Byggs.' })).status).toBe(200)
  const answer = consultationAnswer.parse(await app.get(`${open}/${id}`))
  expect(answer.log).toMatchObject({ replies: 1, files: 2 })
  expect(JSON.stringify(answer)).not.toMatch(/plan|karta/)
  expect((await send('till.pdf', somePdf, sent.key)).status).toBe(409)
})

test('whom to ask goes so many days after the consultation was closed, and what was replied stays', async () => {
  await on('2026-06-30')
  const { id, edition } = await published()
  await on('2026-07-02')
  await replyTo(id)
  await on('2026-07-03')
  await replyTo(id, { operator_number: '640823-3234' })
  await on('2026-08-01')
  await post(`${handled}/${id}/close`, { edition, decided: 'Söder utgår.' })
  const erase = () =>
    eraseExpired(app.test, { retention: retention.parse({ consultation_contact: 30 }), by: system })
  await on('2026-08-31')
  await erase()
  expect((await replies(id)).items.map(({ contact_name }) => contact_name)).toEqual([
    'Nils Nätsson',
    'Nils Nätsson',
  ])
  await on('2026-09-01')
  expect((await erase()).consultation_contacts).toBeGreaterThanOrEqual(2)
  const gone = { contact_name: null, email: null, phone: null, text: reply.text, builds: reply.builds }
  expect((await replies(id)).items).toMatchObject([
    { ...gone, operator_number: '556677-8899' },
    { ...gone, operator_number: null },
  ])
})

test('whoever may not handle cases neither drafts nor publishes', async () => {
  const { id } = await begun()
  for (const answer of [
    await app.ask(handled, sending(planner, 'POST', draft)),
    await app.ask(`${handled}/${id}/publish`, sending(planner, 'POST', { edition: 1 })),
    await app.ask(handled, { cookie: planner.cookie }),
  ])
    expect(answer.status).toBe(403)
})
