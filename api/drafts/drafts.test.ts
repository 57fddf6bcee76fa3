import { afterAll, beforeAll, expect, test } from 'vitest'
import { draft, drafts } from '../contract/cases/draft.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../fixture/people.ts'
import { smabroFolder } from '../smabro/hand_count.ts'
import { squareAt, surfaceAt } from './fixture/square_at.ts'

let app: TestApp
let mia: Person
let max: Person
let other: Person
let officer: Person
beforeAll(async () => {
  app = await openTestApp()
  await app.test.loadFolder(smabroFolder, 'EPSG:3006')
  await namedBodies(app, { associations: ['nya', 'viknat'] })
  mia = await person(app, 'Mia', [granted('association_member', { association_id: 'nya' })])
  max = await person(app, 'Max', [granted('association_member', { association_id: 'nya' })])
  other = await person(app, 'Vera', [granted('association_member', { association_id: 'viknat' })])
  officer = await person(app, 'Ove', [granted('officer')])
}, 60_000)
afterAll(() => app.close())

const path = '/api/v1/drafts'
const begin = async (by = mia, title = 'Fiber till Kärret') => {
  const made = await app.ask(path, sending(by, 'POST', { association_id: 'nya', title }))
  expect(made.status).toBe(201)
  return draft.parse(await made.json())
}
const save = (id: string, fields: object, by = mia) =>
  app.ask(`${path}/${id}`, sending(by, 'PUT', { title: 'Fiber till Kärret', content: {}, ...fields }))
const read = async (id: string, by = mia) =>
  draft.strict().parse(await (await app.ask(`${path}/${id}`, { cookie: by.cookie })).json())

const whole = {
  households: 12,
  total_sek: 600_000,
  applied_sek: 300_000,
  own_sek: 300_000,
  municipality_consulted_on: '2015-01-10',
  market_consulted_on: '2015-02-10',
  signatory_name: 'Anna Andersson',
  signatory_function: 'ordförande',
  notes: null,
}

test('a draft begins with all of the checklist missing, and with nothing missing ends', async () => {
  const begun = await begin()
  expect(begun).toMatchObject({ edition: 1, geometry: null, has_joined: false, suggestion: null })
  expect(begun.missing).toHaveLength(9)
  const saved = await save(begun.id, {
    edition: 1,
    content: whole,
    geometry: squareAt(900, 2900, 2100, 4100),
  })
  expect(await saved.json()).toMatchObject({ edition: 2, missing: [], content: whole })
  expect((await read(begun.id)).geometry?.type).toBe('Polygon')
})

test('what was drawn comes back where it was drawn', async () => {
  const { id } = await begin()
  const drawn = squareAt(900, 2900, 2100, 4100)
  await save(id, { edition: 1, geometry: drawn })
  const back = JSON.stringify((await read(id)).geometry)
  const numbers = (text: string) => [...text.matchAll(/-?\d+\.\d+/g)].map(([one]) => Number(one))
  numbers(back).forEach((number, at) => {
    expect(number).toBeCloseTo(numbers(JSON.stringify(drawn))[at] ?? 0, 6)
  })
})

test('an officer who changes a draft is named to officers, and not to the association', async () => {
  const { id } = await begin()
  expect(await read(id, max)).toMatchObject({ changed_by_name: 'Mia' })
  expect((await save(id, { edition: 1 }, officer)).status).toBe(200)
  expect(await read(id, officer)).toMatchObject({ changed_by_name: 'Ove' })
  expect(await read(id)).toMatchObject({ changed_by_name: null })
  const listed = drafts.parse(await (await app.ask(path, { cookie: mia.cookie })).json())
  expect(listed.items.find((one) => one.id === id)).toMatchObject({ changed_by_name: null })
})

test('two who write do not overwrite each other', async () => {
  const { id } = await begin()
  expect((await save(id, { edition: 1, title: 'Mias' })).status).toBe(200)
  const refused = await save(id, { edition: 1, title: 'Maxs' }, max)
  expect(refused.status).toBe(409)
  expect(await read(id)).toMatchObject({ title: 'Mias', edition: 2, changed_by_name: 'Mia' })
  expect((await save(id, { edition: 2, title: 'Maxs' }, max)).status).toBe(200)
  const gone = (edition: number) => app.ask(`${path}/${id}?edition=${edition}`, sending(mia, 'DELETE'))
  expect((await gone(2)).status).toBe(409)
  expect((await gone(3)).status).toBe(204)
  expect((await app.ask(`${path}/${id}`, { cookie: mia.cookie })).status).toBe(404)
})

test('another association hears nothing of it, and begins none in its name', async () => {
  const { id } = await begin()
  expect((await app.ask(`${path}/${id}`, { cookie: other.cookie })).status).toBe(404)
  expect((await save(id, { edition: 1 }, other)).status).toBe(404)
  expect((await app.ask(`${path}/${id}?edition=1`, sending(other, 'DELETE'))).status).toBe(404)
  expect((await app.ask(path, sending(other, 'POST', { association_id: 'nya', title: 'x' }))).status).toBe(
    403,
  )
  const seen = drafts.parse(await (await app.ask(path, { cookie: other.cookie })).json())
  expect(seen.items).toEqual([])
  expect((await app.ask(path)).status).toBe(403)
})

test.each([
  [
    'a date in the future',
    { content: { municipality_consulted_on: '2031-01-01' } },
    'content.municipality_consulted_on',
  ],
  ['money below zero', { content: { own_sek: -1 } }, 'content.own_sek'],
  ['half a household', { content: { households: 1.5 } }, 'content.households'],
  ['a field of no checklist', { content: { colour: 'red' } }, 'content.colour'],
  ['no title', { title: ' ' }, 'title'],
  [
    'an area that crosses itself',
    { geometry: surfaceAt([1000, 1000], [2000, 2000], [2000, 1000], [1000, 2000]) },
    'geometry',
  ],
  [
    'an outline that is not closed',
    {
      geometry: {
        type: 'Polygon',
        coordinates: [squareAt(1000, 1000, 2000, 2000).coordinates[0]?.slice(0, 4)],
      },
    },
    'geometry',
  ],
  [
    'an area at the pole',
    {
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [0, 90],
            [10, 90],
            [10, -90],
            [0, 90],
          ],
        ],
      },
    },
    'geometry',
  ],
  ['an area outside the county', { geometry: squareAt(60_000, 60_000, 61_000, 61_000) }, 'geometry'],
])('%s is refused beside its field, and nothing is saved', async (_what, fields, parameter) => {
  const { id } = await begin()
  const refused = await save(id, { edition: 1, ...fields })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ errors: [{ parameter }] })
  expect((await read(id)).edition).toBe(1)
})

test('it has joined the register when an import brings its journal number; before that its ground gives it away', async () => {
  const { id } = await begin()
  const geometry = squareAt(1000, 3000, 2000, 4000)
  await save(id, { edition: 1, geometry })
  expect((await read(id)).suggestion).toBeNull()
  // The same association by its name, on 1000 m × 900 m of it: 90 %.
  const ground = 'POLYGON((401000 6403000,402000 6403000,402000 6403900,401000 6403900,401000 6403000))'
  await app.test.deliver('applications', `id,association_name,wkt\n2015-77,nya,"${ground}"\n`, {
    crs: 'EPSG:3006',
    mode: 'update',
  })
  expect((await read(id)).suggestion).toEqual({ id: '2015-77', association_name: 'nya', likeness_pct: 90 })
  await save(id, { edition: 2, geometry, journal_number: '2015-78' })
  expect(await read(id)).toMatchObject({ has_joined: false, suggestion: null })
  await save(id, { edition: 3, geometry, journal_number: '2015-77' })
  expect(await read(id)).toMatchObject({ has_joined: true, suggestion: null, journal_number: '2015-77' })
})

test('the log tells that it was saved and by whom, never what stands in it', async () => {
  const { id } = await begin()
  await save(id, { edition: 1, content: whole, title: 'Hemligt' })
  const noted = await notedEntries(app, `object_kind=draft&object_id=${id}`)
  expect(noted.map(({ action, actor }) => [action, actor])).toEqual([
    ['draft_saved', mia.account_id],
    ['draft_saved', mia.account_id],
  ])
  expect(JSON.stringify(noted)).not.toMatch(/Anna|Hemligt/)
})

test('who handles cases reads it too, and that the name of whoever signs was read is noted', async () => {
  const { id } = await begin()
  await save(id, { edition: 1, content: whole })
  expect((await read(id, officer)).content.signatory_name).toBe('Anna Andersson')
  const noted = await notedEntries(app, `action=personal_data_read&object_kind=draft&object_id=${id}`)
  expect(noted.map(({ actor }) => actor)).toEqual([officer.account_id])
})
