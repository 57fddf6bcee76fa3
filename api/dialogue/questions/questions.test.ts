import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { asked, fromRdfXml } from '../../catalogue/fixture/statements.ts'
import { commentsWaitingAtMost } from '../../contract/dialogue/dialogue_codes.ts'
import {
  comments,
  heldComment,
  heldComments,
  heldQuestion,
  questionAnswer,
  questions,
  receivedComment,
} from '../../contract/dialogue/question.ts'
import { loadSmallRegion } from '../../fixture/load_small_region.ts'
import { notedEntries } from '../../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../../fixture/people.ts'

const fillSql = sqlFile(import.meta.url, '../../../data/dialogue/fixture/fill_comments.sql')

const begin = new Date('2026-06-30T10:00:00Z')
let clock = begin
let app: TestApp
let planner: Person
let member: Person
beforeAll(async () => {
  app = await openTestApp({}, () => clock)
  await loadSmallRegion(app)
  planner = await person(app, 'Petra', [granted('planner')])
  member = await person(app, 'Pia', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
}, 60_000)
beforeEach(() => {
  clock = begin
})
afterAll(() => app.close())

const held = '/api/v1/held-questions'
const about = {
  ...{ title: 'Var behövs fiber?', text: 'Vi planerar nästa etapp.', area_id: 'B1' },
  ...{ opens_on: '2026-06-30', closes_on: '2026-07-31' },
}

async function send(path: string, method: 'POST' | 'PUT', json: object, by = planner) {
  const answer = await app.ask(path, sending(by, method, json))
  if (answer.status >= 300) throw new Error(await answer.text())
  return answer.json()
}

const drafted = async (json: object = about) => heldQuestion.parse(await send(held, 'POST', json))

async function published(): Promise<string> {
  const { id, edition } = await drafted()
  await send(`${held}/${id}/publish`, 'POST', { edition })
  return id
}

const say = (id: string, json: object) =>
  app.ask(`/api/v1/questions/${id}/comments`, { method: 'POST', json })

async function said(id: string, text: string, place?: object) {
  // Comments stand in the order in which they came.
  clock = new Date(clock.getTime() + 1000)
  expect((await say(id, { text, ...(place ? { place } : {}) })).status).toBe(201)
  const answer = await app.ask(`${held}/${id}/comments?state=waiting`, { cookie: planner.cookie })
  const found = heldComments.parse(await answer.json()).items.find((one) => one.text === text)
  if (!found) throw new Error('A comment that was received does not wait.')
  return found
}

const moderate = async (id: string, json: object) =>
  heldComment.parse(await send(`/api/v1/comments/${id}/moderation`, 'PUT', json))
const shown = async (id: string) => comments.parse(await app.get(`/api/v1/questions/${id}/comments`))

test('a draft is seen by nobody else; once published everybody sees it with its area', async () => {
  const { id, edition } = await drafted()
  expect((await app.ask(`/api/v1/questions/${id}`)).status).toBe(404)
  expect((await app.ask(held, { cookie: member.cookie })).status).toBe(403)
  const before = app.test.database.revision()
  await send(`${held}/${id}/publish`, 'POST', { edition })
  expect(app.test.database.revision()).toBe(before + 1)
  expect(questionAnswer.parse(await app.get(`/api/v1/questions/${id}`))).toMatchObject({
    ...{ state: 'open', area_name: 'Norr', comments: 0, geometry: { type: 'Polygon' } },
  })
})

test('what is said waits until somebody has read it, and what is hidden never shows', async () => {
  const id = await published()
  const good = await said(id, 'Här finns tolv hus.', { longitude: 15.02, latitude: 57.74 })
  const bad = await said(id, 'Hulda Hemligsson på nr 4 är dum.')
  expect((await shown(id)).total).toBe(0)
  await moderate(good.id, { edition: 1, state: 'shown', answer: 'Tack, vi tar med det.' })
  await moderate(bad.id, { edition: 1, state: 'hidden', hidden_because: 'Nämner en person.' })
  const { items } = await shown(id)
  expect(items).toEqual([
    {
      ...{ id: good.id, text: 'Här finns tolv hus.', place: { longitude: 15.02, latitude: 57.74 } },
      ...{ received_on: '2026-06-30', answer: 'Tack, vi tar med det.', answered_on: '2026-06-30' },
    },
  ])
  expect(JSON.stringify(await notedEntries(app, 'object_kind=comment'))).not.toContain('Hulda')
})

test('what is shown is open data, as GeoJSON and as CSV in which nothing is a formula', async () => {
  const id = await published()
  const place = { longitude: 15.02, latitude: 57.74 }
  for (const text of ['=1+1', 'Ett, "två"'])
    await moderate((await said(id, text, place)).id, { edition: 1, state: 'shown' })
  const geojson = await app.ask(`/api/v1/questions/${id}/comments?format=geojson`)
  expect(geojson.headers.get('link')).toContain('publicdomain/zero')
  expect(await geojson.json()).toMatchObject({
    type: 'FeatureCollection',
    features: [
      { geometry: { type: 'Point', coordinates: [15.02, 57.74] }, properties: { text: '=1+1' } },
      { properties: { text: 'Ett, "två"' } },
    ],
  })
  const csv = await (await app.ask(`/api/v1/questions/${id}/comments?format=csv`)).text()
  const lines = csv.trim().split('\r\n')
  expect(lines[0]).toMatch(/^\uFEFF?id,received_on,text,longitude,latitude,answer,answered_on$/)
  expect(lines[1]).toContain(",'=1+1,15.02,57.74,")
  expect(lines[2]).toContain('"Ett, ""två"""')
})

test('what is shown is in the catalogue beside the layers, and goes when it is hidden', async () => {
  const id = await published()
  const set = `http://localhost:3000/datasets/dcat#dataset/question/${id}`
  const place = `http://localhost:3000/datasets/dcat#place/question/${id}`
  const catalogue = async () => asked(await fromRdfXml(await (await app.ask('/datasets/dcat')).text()))
  const sets = async () => (await catalogue()).ofType('dcat:Dataset')
  const waiting = await said(id, 'Vid Huldas lada.', { longitude: 15.2, latitude: 57.74 })
  expect(await sets()).not.toContain(set)
  await moderate(waiting.id, { edition: 1, state: 'shown' })
  const told = await catalogue()
  expect(told.texts(set, 'dcterms:temporal')).toEqual([
    `http://localhost:3000/datasets/dcat#period/question/${id}`,
  ])
  // From the area that it is about to the comment, which lies east of it.
  expect(told.texts(place, 'dcat:bbox')[0]).toMatch(/,15\.2 5\d/)
  for (const file of told.texts(set, 'dcat:distribution')) {
    const [address = ''] = told.texts(file, 'dcat:downloadURL')
    const answer = await app.ask(address.replace('http://localhost:3000', ''))
    expect(answer.headers.get('content-type')).toContain(
      told.texts(file, 'dcat:mediaType')[0]?.replace('http://www.iana.org/assignments/media-types/', ''),
    )
  }
  await moderate(waiting.id, { edition: 2, state: 'hidden', hidden_because: 'Nämner en person.' })
  expect(await sets()).not.toContain(set)
})

test('after the last day nothing more is said, and the result is written for everybody', async () => {
  const id = await published()
  await expect(send(`${held}/${id}/result`, 'PUT', { edition: 2, result: 'Ja.' })).rejects.toThrow(
    'has not ended',
  )
  clock = new Date('2026-08-01T10:00:00Z')
  expect((await say(id, { text: 'För sent.' })).status).toBe(409)
  // The planner's session has run out by then.
  const json = { edition: 2, result: 'Etapp 2 byggs först.' }
  expect((await app.ask(`${held}/${id}/result`, { token: testToken, method: 'PUT', json })).status).toBe(200)
  expect(questions.parse(await app.get('/api/v1/questions?state=answered')).items).toMatchObject([
    { id, result: 'Etapp 2 byggs först.', result_on: '2026-08-01' },
  ])
})

test('of what is published only the last day changes', async () => {
  const id = await published()
  const change = (json: object) => send(`${held}/${id}`, 'PUT', { ...about, edition: 2, ...json })
  await expect(change({ title: 'Annat' })).rejects.toThrow('only its last day')
  expect(await change({ closes_on: '2026-08-31' })).toMatchObject({ closes_on: '2026-08-31', edition: 3 })
})

test('who saves on what somebody has saved meanwhile is refused', async () => {
  const { id } = await drafted()
  const save = () => send(`${held}/${id}`, 'PUT', { ...about, edition: 1, title: 'Ny' })
  await save()
  await expect(save()).rejects.toThrow('Somebody has changed the question')
})

test.each([
  ['an end before the beginning', { closes_on: '2026-06-01' }, 'closes_on must not come before'],
  ['an area that is not there', { area_id: 'nowhere' }, 'there is none'],
  [
    'an area and a drawn place',
    { geometry: { type: 'Point', coordinates: [15, 57] } },
    'geometry must be left out',
  ],
  [
    'a surface that crosses itself',
    {
      area_id: null,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [15, 57],
            [16, 58],
            [16, 57],
            [15, 58],
            [15, 57],
          ],
        ],
      },
    },
    'geometry must be a whole shape',
  ],
  [
    'a place elsewhere',
    { area_id: null, geometry: { type: 'Point', coordinates: [57, 15] } },
    'must lie in Sweden',
  ],
])('%s is refused', async (_what, json, words) => {
  const answer = await app.ask(held, sending(planner, 'POST', { ...about, ...json }))
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(words)
})

test('nothing is kept of who said it, not even of whoever has signed in', async () => {
  const id = await published()
  const answer = await app.ask(`/api/v1/questions/${id}/comments`, sending(member, 'POST', { text: 'Bra.' }))
  expect(answer.status).toBe(201)
  const { id: comment_id } = receivedComment.parse(await answer.json())
  expect(await notedEntries(app, `object_kind=comment&object_id=${comment_id}`)).toMatchObject([
    { actor: 'public' },
  ])
})

test('signs that cannot be seen are refused, beside the field', async () => {
  const id = await published()
  const refused = await say(id, { text: 'Bra\u202e.\u0000' })
  expect(await refused.json()).toMatchObject({ status: 400, errors: [{ parameter: 'text' }] })
})

test('no more is taken while too much waits to be read, and what waits is read page by page', async () => {
  const id = await published()
  await app.test.database.record((connection) =>
    connection.run(fillSql, { question_id: id, count: commentsWaitingAtMost }),
  )
  const refused = await say(id, { text: 'Ett till.' })
  expect(refused.status).toBe(503)
  expect(await refused.text()).toContain('2000 comments on this question wait to be read')
  const read = async (query: string) =>
    heldComments.parse(
      await (await app.ask(`${held}/${id}/comments?${query}`, { cookie: planner.cookie })).json(),
    )
  const ids = async (query: string) => (await read(query)).items.map((one) => one.id)
  expect(await ids('state=waiting&limit=2&offset=1998')).toEqual(['filled-1998', 'filled-1999'])
  expect(await read('limit=2&offset=3000')).toEqual({ items: [], total: 2000 })
  await moderate('filled-0', { edition: 1, state: 'shown' })
  await moderate('filled-7', { edition: 1, state: 'shown' })
  expect(await app.get(`/api/v1/questions/${id}/comments?limit=1&offset=1`)).toMatchObject({
    ...{ items: [{ id: 'filled-7' }], total: 2 },
  })
  expect((await say(id, { text: 'Ett till.' })).status).toBe(201)
})
