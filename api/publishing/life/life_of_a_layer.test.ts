// From a file to what everybody sees, on to the next version, and down again.
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { layers, oneLayer } from '../../contract/catalogue/layer.ts'
import { problem } from '../../errors.ts'
import {
  begin,
  describeWhole,
  drafted,
  publish,
  publishFile,
  readOwn,
  sendData,
  sendFile,
  somePlaces,
  step,
  whole,
} from '../../fixture/layers.ts'
import { notedEntries } from '../../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person } from '../../fixture/people.ts'

let app: TestApp
let pia: Person
let other: Person
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen', 'kommunen'] })
  pia = await person(app, 'Pia', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
  other = await person(app, 'Orvar', [granted('publisher', { organisation_id: 'kommunen' })])
}, 60_000)
afterAll(() => app.close())

const detail = async (response: Response) => problem.parse(await response.json())
const publicIds = async () =>
  layers.parse(await app.get('/api/v1/layers?origin=published')).items.map(({ id }) => id)
const publicLayer = async (id: string) => oneLayer.parse(await app.get(`/api/v1/layers/${id}`))
const tables = async () => {
  const [row] = await app.test.database.rows(
    "select count(*)::integer as tables from information_schema.tables where table_schema = 'published'",
    {},
    z.object({ tables: z.int() }),
  )
  return row?.tables
}
const files = () => readdirSync(app.test.folder.files).length

test('a file becomes a draft with a description that is begun, and nobody else meets it', async () => {
  const begun = await begin(app, { by: pia, file_name: 'Planerade fiberschakt_2026.csv' })
  expect(begun).toMatchObject({
    id: 'planerade-fiberschakt-2026',
    organisation_id: 'lansstyrelsen',
    state: 'draft',
    has_draft: true,
    edition: 1,
    version: { number: null, state: 'draft', as_of: '2026-06-30', rows: 2 },
    data: { kind: 'vector', rows: 2, geometry_kind: 'point', crs: 'EPSG:3006' },
    may_publish: false,
  })
  expect(begun.description.title.sv).toBe('Planerade fiberschakt 2026')
  expect(begun.description.fields.map(({ name, k }) => [name, k])).toEqual([
    ['namn', null],
    ['typ', null],
    ['antal', null],
  ])
  expect(begun.blockers.map(({ field }) => field)).toEqual([
    'abstract.sv',
    'contact',
    'licence',
    'themes',
    'classification.k',
    'classification.r',
    'classification.t',
    'fields.namn.k',
    'fields.typ.k',
    'fields.antal.k',
  ])
  expect((await app.ask(`/api/v1/layers/${begun.id}`)).status).toBe(404)
  const hidden = await app.ask(`/api/v1/own-layers/${begun.id}`, { cookie: other.cookie })
  const never = await app.ask('/api/v1/own-layers/never-there', { cookie: other.cookie })
  expect(hidden.status).toBe(404)
  expect((await detail(hidden)).detail).toBe((await detail(never)).detail.replace('never-there', begun.id))
})

test('a draft with an unclassified field is not published, and the problem names the field', async () => {
  const { id } = await begin(app, { by: pia, id: 'oklassad' })
  const now = await describeWhole(app, id, { by: pia, fields: { typ: { k: null } } })
  expect(now.blockers.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'field_unclassified fields.typ.k',
  ])
  const refused = await step(app, `${id}/publish`, { by: pia, json: { edition: now.edition } })
  expect(refused.status).toBe(409)
  expect(await detail(refused)).toMatchObject({ errors: [{ parameter: 'fields.typ.k' }] })
  expect(await publicIds()).not.toContain(id)
})

test('published, a layer is public the same minute, with the fields whose K is 0', async () => {
  const revision = app.test.database.revision()
  const { id } = await begin(app, { by: pia, id: 'schakt' })
  await describeWhole(app, id, { by: pia, fields: { typ: { k: 1 } } })
  expect(app.test.database.revision()).toBe(revision)
  const now = await publish(app, id, pia)
  expect(app.test.database.revision()).toBe(revision + 1)
  expect(now).toMatchObject({
    state: 'published',
    has_draft: false,
    version: { number: 1 },
    may_publish: false,
  })
  const seen = await publicLayer(id)
  expect(seen.fields.map(({ name }) => name)).toEqual(['namn', 'antal'])
  expect(seen).toMatchObject({
    rows: 2,
    data_as_of: '2026-06-30',
    versions: [{ number: 1, state: 'published' }],
  })
})

test('a changed description waits in a draft, keeps the number when published, and leaves the day it came out', async () => {
  const json = async (title: string) => {
    const found = await readOwn(app, 'schakt', pia)
    return { edition: found.edition, description: { ...found.description, title: { sv: title, en: '' } } }
  }
  const now = await drafted(
    await step(app, 'schakt/description', { by: pia, method: 'PUT', json: await json('Schakt, ny titel') }),
  )
  expect(now).toMatchObject({
    state: 'published',
    has_draft: true,
    version: { number: null, state: 'draft' },
  })
  expect((await publicLayer('schakt')).title.sv).toBe('Planerade schakt')
  expect((await publish(app, 'schakt', pia)).versions).toMatchObject([{ number: 1, state: 'published' }])
  expect((await publicLayer('schakt')).title.sv).toBe('Schakt, ny titel')
})

test('new data keeps what was said of fields that stay, asks for the new ones, and becomes the next version', async () => {
  const content = 'namn;antal;djup;wkt\nNytt;5;1,2;POINT (400500 6400500)\n'
  const before = await tables()
  const replaced = await drafted(
    await sendData(app, 'schakt', { by: pia, content, data_as_of: '2026-07-01' }),
  )
  expect(replaced.blockers.map(({ field }) => field)).toEqual(['fields.djup.k'])
  // The field that is gone is still in version 1, which everybody can read: its K can still be changed.
  expect(replaced.description.fields.map(({ name, k }) => `${name} ${k}`)).toEqual([
    'namn 0',
    'antal 0',
    'djup null',
    'typ 1',
  ])
  // Of the fields that both have, none of the three rows is the same.
  const difference = await step(app, 'schakt/differences', { by: pia, method: 'GET' })
  expect(await difference.json()).toMatchObject({
    ...{ rows_before: 2, rows_after: 1, added: 1, removed: 2, unchanged: 0 },
    ...{ fields_added: ['djup'], fields_removed: ['typ'] },
  })
  expect((await publicLayer('schakt')).rows).toBe(2)
  await describeWhole(app, 'schakt', { by: pia, fields: { djup: { k: 0 } } })
  const now = await publish(app, 'schakt', pia)
  expect(now.versions).toMatchObject([
    { number: 2, state: 'published', as_of: '2026-07-01', rows: 1 },
    { number: 1, state: 'superseded', as_of: '2026-06-30', rows: 2 },
  ])
  expect(await publicLayer('schakt')).toMatchObject({ rows: 1, data_as_of: '2026-07-01' })
  expect(await tables()).toBe((before ?? 0) + 1)
})

test('unpublished data is dropped with its table and its file when it is replaced or discarded', async () => {
  const [before, kept] = [await tables(), files()]
  const content = (name: string) => `namn;wkt\n${name};POINT (400500 6400500)\n`
  await drafted(await sendData(app, 'schakt', { by: pia, content: content('ett') }))
  await drafted(await sendData(app, 'schakt', { by: pia, content: content('två') }))
  expect([await tables(), files()]).toEqual([(before ?? 0) + 1, kept + 1])
  const { edition } = await readOwn(app, 'schakt', pia)
  expect((await step(app, 'schakt/draft', { by: pia, method: 'DELETE' })).status).toBe(204)
  expect([await tables(), files()]).toEqual([before, kept])
  const now = await readOwn(app, 'schakt', pia)
  expect(now).toMatchObject({ state: 'published', has_draft: false })
  // What the discarded draft showed cannot be saved over a later one.
  expect(now.edition).toBeGreaterThan(edition)
  expect((await step(app, 'schakt/draft', { by: pia, method: 'DELETE' })).status).toBe(409)
})

test('a layer that never was public goes with its draft, and its id is free again', async () => {
  const [before, kept] = [await tables(), files()]
  const { id } = await begin(app, {
    by: pia,
    id: 'misstag',
    content: `${somePlaces}x;y;1;POINT (400000 6400000)\n`,
  })
  expect((await step(app, `${id}/draft`, { by: pia, method: 'DELETE' })).status).toBe(204)
  expect((await app.ask(`/api/v1/own-layers/${id}`, { token: testToken })).status).toBe(404)
  expect([await tables(), files()]).toEqual([before, kept])
  expect((await begin(app, { by: pia, id: 'misstag' })).edition).toBe(1)
})

test('whoever saves over what somebody else has saved since is told so', async () => {
  const { id, edition, ...begun } = await begin(app, { by: pia, id: 'samtidigt' })
  await describeWhole(app, id, { by: pia })
  const json = { edition, description: whole({ id, edition, ...begun }) }
  const late = await step(app, `${id}/description`, { method: 'PUT', json })
  expect(late.status).toBe(409)
  expect((await detail(late)).detail).toContain('edition 2 now, and you sent 1. Read it again')
  expect((await step(app, `${id}/publish`, { json: { edition } })).status).toBe(409)
})

test('withdrawn, a layer is nowhere, its id stays its own, and it can be published again as it was', async () => {
  const { id } = await publishFile(app, { by: pia, id: 'tillfalligt' })
  const reason = 'Fel i underlaget.'
  const now = await drafted(await step(app, `${id}/withdraw`, { by: pia, json: { reason } }))
  expect(now).toMatchObject({
    state: 'withdrawn',
    has_draft: false,
    version: { state: 'withdrawn', number: 1 },
  })
  const gone = await app.ask(`/api/v1/layers/${id}`)
  const never = await app.ask('/api/v1/layers/never-there')
  expect((await detail(gone)).detail).toBe((await detail(never)).detail.replace('never-there', id))
  expect((await sendFile(app, { by: pia, id })).status).toBe(409)
  expect((await step(app, `${id}/withdraw`, { by: pia, json: { reason } })).status).toBe(409)
  expect(await publish(app, id, pia)).toMatchObject({
    state: 'published',
    version: { number: 1, ended_at: null },
  })
  expect((await publicLayer(id)).versions).toMatchObject([{ number: 1, state: 'published' }])
})

test('whoever was about to publish does not bring back what somebody else has withdrawn meanwhile', async () => {
  const { id } = await publishFile(app, { by: pia, id: 'bradskande' })
  const { edition } = await describeWhole(app, id, {
    by: pia,
    description: { title: { sv: 'Ny titel', en: '' } },
  })
  await step(app, `${id}/withdraw`, { json: { reason: 'Personuppgifter.' } })
  expect((await step(app, `${id}/publish`, { by: pia, json: { edition } })).status).toBe(409)
  expect((await app.ask(`/api/v1/layers/${id}`)).status).toBe(404)
})

test('what was withdrawn does not come back by itself when newer data is published', async () => {
  const { id } = await publishFile(app, { by: pia, id: 'rattat' })
  await step(app, `${id}/withdraw`, { by: pia, json: { reason: 'Personuppgifter.' } })
  await drafted(
    await sendData(app, id, { by: pia, content: `${somePlaces}Tredje;rör;1;POINT (400000 6400000)\n` }),
  )
  await publish(app, id, pia)
  expect((await publicLayer(id)).versions).toMatchObject([{ number: 2, state: 'published' }])
})

test('each step is noted, by whom and with what it changed, and never with values of the data', async () => {
  const noted = await notedEntries(app, 'object_kind=layer&object_id=schakt')
  expect(noted.map(({ action }) => action)).toEqual([
    'layer_drafted',
    'layer_described',
    'layer_published',
    'layer_described',
    'layer_published',
    'layer_data_replaced',
    'layer_described',
    'layer_published',
    'layer_data_replaced',
    'layer_data_replaced',
    'layer_draft_discarded',
  ])
  expect(noted.every(({ actor }) => actor === pia.account_id)).toBe(true)
  expect(noted[1]?.after).toMatchObject({ levels: { k: 0, fields: { typ: 1 } } })
  expect(JSON.stringify(noted)).not.toContain('Norra schaktet')
})

test('only a publisher of the organisation sends for it, and only for one that there is', async () => {
  expect((await sendFile(app, { by: other })).status).toBe(403)
  expect((await sendFile(app, { organisation: 'nowhere' })).status).toBe(400)
  expect((await sendData(app, 'schakt', { by: other })).status).toBe(404)
})

test.each(['addresses', 'shortage-areas', 'places'])(
  'no layer gets the id of one of ours: %s',
  async (id) => {
    expect((await sendFile(app, { by: pia, id })).status).toBe(409)
  },
)

test('two files of one name become two layers', async () => {
  const ids = await Promise.all(
    ['Vägar.csv', 'Vägar.csv'].map((file_name) => begin(app, { by: pia, file_name })),
  )
  expect(ids.map(({ id }) => id).sort()).toEqual(['vagar', 'vagar-2'])
})
