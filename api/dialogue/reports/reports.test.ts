import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { receiveReport } from '../../../data/dialogue/report/report.ts'
import { somePdf } from '../../attachments/fixture/sent_file.ts'
import { attachment } from '../../contract/attachment.ts'
import { reportKeyHeader, reportsUndecidedAtMost } from '../../contract/dialogue/dialogue_codes.ts'
import {
  decidedReport,
  newReport,
  ownReport,
  receivedReport,
  reportOutcome,
  reportOutcomes,
  reports,
} from '../../contract/dialogue/report.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { notedEntries } from '../../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../../fixture/people.ts'

const anonymousBytesSql = sqlFile(import.meta.url, '../../../data/attachments/anonymous_bytes.sql')

const fillSql = sqlFile(import.meta.url, '../../../data/dialogue/fixture/fill_reports.sql')
const emptySql = sqlFile(import.meta.url, '../../../data/dialogue/fixture/empty_reports.sql')

let app: TestApp
let officer: Person
let planner: Person
beforeAll(async () => {
  // Nothing is sent here: reporter_is_told.test.ts.
  const env = { BRISTKARTAN_SMTP: 'smtp://localhost:1', BRISTKARTAN_MAIL_FROM: 'bristkartan@example.se' }
  app = await openTestApp({}, undefined, { env })
  await loadSmallRegion(app)
  officer = await person(app, 'Ove', [granted('officer')])
  planner = await person(app, 'Petra', [granted('planner')])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/reports'
const words = 'Hulda Hemligsson här: fibern är inkopplad hos oss.'
const about = { object_kind: 'area', object_id: 'B1', text: words }

async function made(json: object = about) {
  return receivedReport.parse(await (await app.ask(path, { method: 'POST', json })).json())
}

const own = (id: string, key: string) => app.ask(`${path}/${id}/own`, { headers: { [reportKeyHeader]: key } })

function evidence(id: string, key: string, file_name: string, content: Uint8Array) {
  const headers = { 'content-type': 'application/octet-stream', [reportKeyHeader]: key }
  const query = new URLSearchParams({ file_name })
  const body = Buffer.from(content)
  return app.app.request(`${path}/${id}/attachments?${query}`, { method: 'POST', headers, body })
}

async function decided(id: string, json: object, by = officer) {
  const answer = await app.ask(`${path}/${id}/decision`, sending(by, 'PUT', json))
  if (answer.status !== 200) throw new Error(await answer.text())
  return decidedReport.parse(await answer.json())
}

const outcomes = async (query = '') => reportOutcomes.parse(await app.get(`/api/v1/report-outcomes?${query}`))

test('anybody reports, and follows it by the link that holds its key behind the #', async () => {
  const { id, key, link } = await made({ ...about, email: 'hulda@example.se' })
  expect(link).toBe(`http://localhost:3000/anmalda-fel/${id}#${key}`)
  const mine = ownReport.parse(await (await own(id, key)).json())
  expect(mine).toMatchObject({ text: words, state: 'received', outcome: null, is_mailed: true })
  expect((await own(id, `${key}x`)).status).toBe(404)
  expect((await app.ask(`${path}/${id}/own`)).status).toBe(404)
})

test('until it is decided nobody else sees it but those who answer, and that they read it is noted', async () => {
  const { id } = await made()
  expect((await app.ask(`${path}/${id}`)).status).toBe(403)
  expect((await app.ask(path, { cookie: planner.cookie })).status).toBe(403)
  expect((await app.ask(`/api/v1/report-outcomes/${id}`)).status).toBe(404)
  const read = reports.parse(await (await app.ask(`${path}?area=B1`, { cookie: officer.cookie })).json())
  expect(read.items.find((one) => one.id === id)).toMatchObject({ text: words, areas: [{ id: 'B1' }] })
  const noted = await notedEntries(app, `action=personal_data_read&actor=${officer.account_id}`)
  expect(noted.length).toBeGreaterThan(0)
})

test('the log has neither words nor address', async () => {
  const { id } = await made({ ...about, email: 'hulda@example.se' })
  const noted = JSON.stringify(await notedEntries(app, `object_kind=report&object_id=${id}`))
  expect(noted).toContain('report_received')
  expect(noted).not.toMatch(/[Hh]ulda/)
})

test('the outcome is public and the person is not; the reporter sees it too, and is to hear of it', async () => {
  const { id, key } = await made({ ...about, email: 'hulda@example.se', language: 'sv' })
  const before = app.test.database.revision()
  const answer = await decided(id, { edition: 1, state: 'accepted', outcome: 'Adressen är tillagd.' })
  expect(answer).toMatchObject({ is_mailed: true, report: { edition: 2, state: 'accepted' } })
  expect(app.test.database.revision()).toBe(before + 1)
  const shown = reportOutcome.parse(await app.get(`/api/v1/report-outcomes/${id}`))
  expect(shown).toMatchObject({
    ...{ object_kind: 'area', object_id: 'B1', state: 'accepted', outcome: 'Adressen är tillagd.' },
    ...{ received_on: '2026-06-30', decided_on: '2026-06-30' },
  })
  expect(JSON.stringify(await outcomes('area=B1'))).not.toMatch(/[Hh]ulda/)
  expect(ownReport.parse(await (await own(id, key)).json()).outcome).toBe('Adressen är tillagd.')
})

test('of an address it is not told which, neither in the outcome nor by asking for it', async () => {
  const { id } = await made({ object_kind: 'address', object_id: 'A1', text: 'Den är ansluten.' })
  await decided(id, { edition: 1, state: 'declined', outcome: 'Operatören säger annat.' })
  const shown = reportOutcome.parse(await app.get(`/api/v1/report-outcomes/${id}`))
  expect(shown).toMatchObject({ object_kind: 'address', object_id: null })
  expect((await outcomes('object_kind=address&object_id=A1')).total).toBe(0)
})

test('a backbone project is reported as well, and told of by its id without the areas that its route would tell', async () => {
  const { id } = await made({ object_kind: 'backbone_project', object_id: 'P1', text: 'Den är nedlagd.' })
  await decided(id, { edition: 1, state: 'accepted', outcome: 'Projektet är avbrutet.', delivery_id: 1 })
  expect(await app.get(`/api/v1/report-outcomes/${id}`)).toMatchObject({
    ...{ object_kind: 'backbone_project', object_id: 'P1', areas: [], delivery_id: 1 },
  })
})

test('who decides on what somebody has decided meanwhile is refused, and nothing changes', async () => {
  const { id } = await made()
  await decided(id, { edition: 1, state: 'in_review' })
  const late = { edition: 1, state: 'declined', outcome: 'Nej.' }
  await expect(decided(id, late)).rejects.toThrow('Somebody has changed the report')
})

test('a decision names the delivery that corrected it, and only one that is there', async () => {
  const { id } = await made()
  const json = { edition: 1, state: 'accepted', outcome: 'Rättat.' }
  await expect(decided(id, { ...json, delivery_id: 999 })).rejects.toThrow('delivery_id must be')
  expect((await decided(id, { ...json, delivery_id: 1 })).report.delivery_id).toBe(1)
})

test('evidence is kept without what tells of its sender, and only while the report is open', async () => {
  const { id, key } = await made()
  const picture = { width: 1, height: 1, data: new Uint8Array(3), channels: 3 as const, depth: 8 as const }
  const content = encode({ ...picture, text: { Author: 'Hulda Hemligsson' } })
  const sent = attachment.parse(await (await evidence(id, key, 'foto.png', content)).json())
  expect(readFileSync(join(app.test.folder.attachments, sent.id)).includes('Hulda')).toBe(false)
  expect((await evidence(id, 'guessed', 'b.png', content)).status).toBe(404)
  expect((await evidence(id, key, 'rader.csv', Buffer.from('a'))).status).toBe(400)
  const read = await app.ask(`/api/v1/attachments/${sent.id}`, { cookie: officer.cookie })
  expect(read.status).toBe(200)
  await decided(id, { edition: 1, state: 'declined', outcome: 'Nej.' })
  const late = await evidence(id, key, 'c.png', content)
  expect(late.status).toBe(409)
  expect(readdirSync(app.test.folder.attachments)).toEqual([sent.id])
})

test('a place is kept with the areas in which it lies', async () => {
  const corners = z
    .object({ geometry: z.object({ coordinates: z.array(z.array(z.tuple([z.number(), z.number()]))) }) })
    .parse(await app.get('/api/v1/shortage-areas/B1'))
    .geometry.coordinates[0]?.slice(0, 4)
  const middle = (axis: 0 | 1) => (corners ?? []).reduce((sum, corner) => sum + corner[axis], 0) / 4
  const [longitude, latitude] = [middle(0), middle(1)]
  const { id, key } = await made({ object_kind: 'place', text: 'Här.', place: { longitude, latitude } })
  const mine = ownReport.parse(await (await own(id, key)).json())
  expect(mine.areas).toEqual([{ id: 'B1', name: 'Norr' }])
  expect(mine.place?.longitude).toBeCloseTo(longitude, 4)
  expect(mine.place?.latitude).toBeCloseTo(latitude, 4)
})

test.each([
  ['an area that is not there', { ...about, object_id: 'nowhere' }, 'there is no area'],
  [
    'a backbone project that is not there',
    { ...about, object_kind: 'backbone_project', object_id: 'nowhere' },
    'there is no backbone_project',
  ],
  ['a layer that is not seen', { ...about, object_kind: 'layer', object_id: 'hidden' }, 'there is no layer'],
  ['nothing written', { ...about, text: '  ' }, 'text must be words'],
  ['a place with axes that are swapped', { ...about, place: { longitude: 58, latitude: 13 } }, 'longitude'],
  ['a place without a position', { object_kind: 'place', text: 'Här.' }, 'place must be given'],
  ['what a program fills in', { ...about, website: 'https://x.example' }, 'website must be left empty'],
  ['no e-mail address', { ...about, email: 'hulda' }, 'email must be an e-mail address'],
])('%s is refused with what to change', async (_what, json, said) => {
  const answer = await app.ask(path, { method: 'POST', json })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(said)
})

test('the outcome of a report about a layer that everybody does not see is not for everybody', async () => {
  const { id } = await app.test.database.record((connection, note) =>
    receiveReport(
      { connection, note, by: { actor: officer.account_id }, now: app.test.now() },
      newReport.parse({ object_kind: 'layer', object_id: 'hemligt', text: 'Fel.' }),
    ),
  )
  await decided(id, { edition: 1, state: 'accepted', outcome: 'Rättat.' })
  expect((await app.ask(`/api/v1/report-outcomes/${id}`)).status).toBe(404)
  expect(JSON.stringify(await outcomes())).not.toContain('hemligt')
})

test('files of whoever has signed in fill the same room as all others', async () => {
  const { id, key } = await made()
  const headers = {
    [reportKeyHeader]: key,
    'content-type': 'application/octet-stream',
    cookie: planner.cookie,
  }
  const sent = await app.app.request(`${path}/${id}/attachments?file_name=a.pdf`, {
    ...{ method: 'POST', headers: { ...headers, origin: 'http://localhost' } },
    body: somePdf,
  })
  expect(sent.status).toBe(201)
  const [found] = await app.test.database.rows(anonymousBytesSql, {}, z.object({ bytes: z.number() }))
  expect(found?.bytes).toBeGreaterThanOrEqual(somePdf.length)
})

test('of an address the log does not tell which', async () => {
  const { id } = await made({ object_kind: 'address', object_id: 'A1', text: 'Den är ansluten.' })
  expect(await notedEntries(app, `action=report_received&object_id=${id}`)).toMatchObject([
    { after: { object_kind: 'address', object_id: null } },
  ])
})

test('no more is taken while too many wait to be answered, and they are read page by page', async () => {
  await app.test.database.record((connection) => connection.run(fillSql, { count: reportsUndecidedAtMost }))
  const refused = await app.ask(path, { method: 'POST', json: about, peer: '192.0.2.8' })
  expect(refused.status).toBe(503)
  expect(await refused.text()).toContain('5000 reports wait to be answered')
  const query = 'state=in_review&object_id=B1&limit=1'
  const read = async (offset: number) =>
    reports.parse(
      await (await app.ask(`${path}?${query}&offset=${offset}`, { cookie: officer.cookie })).json(),
    )
  const { items, total } = await read(0)
  expect((await read(total - 1)).items).toMatchObject([{ id: 'filled-0' }])
  expect(await read(total)).toEqual({ items: [], total })
  // So the page counts those of an area.
  expect(await read(999_999_999)).toEqual({ items: [], total })
  expect(total).toBeGreaterThanOrEqual(5000)
  expect(items).toHaveLength(1)
  await app.test.database.record((connection) => connection.run(emptySql, {}))
  expect((await app.ask(path, { method: 'POST', json: about, peer: '192.0.2.8' })).status).toBe(201)
})

test('outcomes come page by page, with how many everybody sees', async () => {
  const { total } = await outcomes()
  const all = (await outcomes('limit=1000')).items
  expect(all).toHaveLength(total)
  expect((await outcomes('limit=1&offset=1')).items).toEqual(all.slice(1, 2))
})

test('a flood from one address is held back', async () => {
  const tries = Array.from({ length: 11 }, () =>
    app.ask(path, { method: 'POST', json: about, peer: '192.0.2.7' }),
  )
  const statuses = (await Promise.all(tries)).map(({ status }) => status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(1)
})
