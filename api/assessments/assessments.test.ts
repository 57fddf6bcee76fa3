import { afterAll, beforeAll, expect, test } from 'vitest'
import { areaAssessments, assessment, assessments } from '../contract/assessment.ts'
import { shortageAreas } from '../contract/shortage_area.ts'
import { loadSmallRegion } from '../fixture/load_small_region.ts'
import { openTestApp, type TestApp } from '../fixture/open_test_app.ts'
import { granted, type Person, person, sending } from '../fixture/people.ts'
import { everyAnswerOfStatus } from './fixture/every_answer_of_status.ts'

let app: TestApp
let planner: Person
let publisher: Person
beforeAll(async () => {
  app = await openTestApp()
  await loadSmallRegion(app)
  planner = await person(app, 'Petra', [granted('planner')])
  publisher = await person(app, 'Pia', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
}, 60_000)
afterAll(() => app.close())

const judged = {
  status: 'in_progress',
  assessed_on: '2016-05-01',
  reason: 'Byanätet är i drift.',
  function: 'Bredband',
}
const path = (id: string) => `/api/v1/shortage-areas/${id}/assessments`
const make = (json: object = judged, id = 'B2', by = planner) => app.ask(path(id), sending(by, 'POST', json))
const at = async (query: string) => assessments.parse(await app.get(`/api/v1/assessments?${query}`))

test('no status, figure or tile is another with an assessment than without, not by a byte', async () => {
  const before = await everyAnswerOfStatus(app)
  expect(before.size).toBeGreaterThan(15)
  expect((await make()).status).toBe(201)
  expect(await everyAnswerOfStatus(app)).toEqual(before)
})

test('it stands beside the computed status from its date on, and counts as judged otherwise', async () => {
  // The only address of B2 has fibre by then.
  const after = await at('as_of=2016-06-30')
  expect(after).toMatchObject({ total: 1, different: 1 })
  expect(after.items[0]).toMatchObject({
    area_id: 'B2',
    status: 'in_progress',
    computed_status: 'connected',
    is_different: true,
    area_name: 'Söder',
  })
  expect((await at('as_of=2016-04-30')).total).toBe(0)
})

test('the list of areas has it in a member of its own, from its date on, whatever else is asked of the list', async () => {
  const listedAt = async (query: string) =>
    shortageAreas
      .parse(await app.get(`/api/v1/shortage-areas?${query}`))
      .items.map(({ id, status, assessment }) => ({ id, status, assessment }))
  const { status, assessed_on, reason, function: by } = judged
  const held = { status, assessed_on, function: by, reason }
  expect(await listedAt('as_of=2016-06-30')).toEqual([
    { id: 'B1', status: expect.anything(), assessment: null },
    { id: 'B2', status: 'connected', assessment: held },
  ])
  expect((await listedAt('as_of=2016-06-30&status=connected')).at(-1)?.assessment).toEqual(held)
  expect((await listedAt('as_of=2016-04-30')).every(({ assessment }) => assessment === null)).toBe(true)
})

test('the latest holds; one that is withdrawn stays to be read with its reason, and the one before holds again', async () => {
  const made = assessment.parse(
    await (await make({ ...judged, status: 'untouched', assessed_on: '2016-08-01' })).json(),
  )
  expect((await at('as_of=2016-09-01')).items[0]?.status).toBe('untouched')
  const withdraw = () =>
    app.ask(`/api/v1/assessments/${made.id}/withdraw`, sending(planner, 'POST', { reason: 'Fel område.' }))
  expect((await withdraw()).status).toBe(200)
  expect((await withdraw()).status).toBe(409)
  expect((await at('as_of=2016-09-01')).items[0]?.status).toBe('in_progress')
  const history = areaAssessments.parse(await app.get(path('B2')))
  expect(
    history.items.map(({ status, holds, withdrawn_because }) => ({ status, holds, withdrawn_because })),
  ).toEqual([
    { status: 'in_progress', holds: true, withdrawn_because: null },
    { status: 'untouched', holds: false, withdrawn_because: 'Fel område.' },
  ])
})

test.each([
  ['a date in the future', { ...judged, assessed_on: '2026-07-01' }, 'must not lie in the future'],
  ['no reason', { ...judged, reason: ' ' }, 'reason must be words'],
  ['no status of ours', { ...judged, status: 'done' }, 'status must be'],
])('%s is refused', async (_what, json, words) => {
  const answer = await make(json)
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain(words)
})

test('an area that is not there is 404, and whoever may not judge is refused', async () => {
  expect((await make(judged, 'nowhere')).status).toBe(404)
  expect((await make(judged, 'B2', publisher)).status).toBe(403)
})
