// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backboneProjectAnswer } from '../contract/backbone_project.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

async function load({ test: { deliver } }: TestApp) {
  const crs = { crs: 'EPSG:3006' }
  const area = '"POLYGON ((500000 6400000, 501000 6400000, 501000 6401000, 500000 6401000, 500000 6400000))"'
  await deliver('shortage-areas', `id,name,wkt\nB1,Norr,${area}\n`, crs)
  const line = '"LINESTRING (499000 6400500, 500500 6400500)"'
  await deliver('backbone-projects', `id,name,owner,wkt\nP1,Stammen,Ägaren,${line}\n`, crs)
  await deliver(
    'backbone-events',
    'project_id,status,date,note\nP1,planned,2014-01-01,\nP1,funded,2015-01-01,Beslut\n',
  )
  await deliver(
    'connection-points',
    'id,project_id,kind,in_service_from,easting,northing\nF1,P1,new,2015-06-30,500000,6400500\nF2,P1,,2016-01-01,499000,6400500\n',
    crs,
  )
}

let open: TestApp
let closed: TestApp
beforeAll(async () => {
  open = await openTestApp()
  closed = await openTestApp({})
  await load(open)
  await load(closed)
}, 60_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

const path = '/api/v1/backbone-projects/P1'

test('a project has its status at the date, its history, the areas it reaches and how', async () => {
  const answer = backboneProjectAnswer.strict().parse(await open.get(`${path}?as_of=2014-06-30`))
  expect(answer).toMatchObject({
    id: 'P1',
    name: 'Stammen',
    owner: 'Ägaren',
    funding: null,
    status: 'planned',
  })
  expect(answer.events).toEqual([
    { status: 'planned', date: '2014-01-01', note: null },
    { status: 'funded', date: '2015-01-01', note: 'Beslut' },
  ])
  expect(answer.areas).toEqual([{ id: 'B1', name: 'Norr', points_in_area: 1, is_crossed_by_line: true }])
})

test('where the geometry is open a project shows its line and its points, and which are in service', async () => {
  const answer = backboneProjectAnswer.parse(await open.get(`${path}?as_of=2015-06-30`))
  expect(answer.geometry?.type).toBe('LineString')
  expect(answer).toMatchObject({ points: 2, points_in_service: 1 })
  const [first, second] = answer.connection_points ?? []
  // Easting 500000 is the central meridian, 15° east.
  expect(first).toMatchObject({ id: 'F1', kind: 'new', in_service_from: '2015-06-30', is_in_service: true })
  expect(first?.geometry).toMatchObject({
    type: 'Point',
    coordinates: [expect.closeTo(15, 7), expect.closeTo(57.74, 1)],
  })
  expect(second).toMatchObject({ id: 'F2', kind: null, is_in_service: false })
})

test('where the geometry is kept inside its keys are absent, and so is how it reaches an area', async () => {
  const answer = backboneProjectAnswer.strict().parse(await closed.get(`${path}?as_of=2015-06-30`))
  expect(Object.keys(answer)).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(geometry|connection_points|points|points_in_service)$/),
    ]),
  )
  expect(answer.areas).toEqual([{ id: 'B1', name: 'Norr' }])
})

test('a project that is not under way keeps its areas to itself where geometry is kept inside', async () => {
  const answer = await closed.get(`${path}?as_of=2014-06-30`)
  expect(answer).not.toHaveProperty('areas')
  expect(answer).not.toHaveProperty('shortage_area_ids')
})

test('the administrator sees it all, and as the public nothing more than the public', async () => {
  const inner = await closed.ask(path, { token: testToken })
  expect(await inner.json()).toMatchObject({ points: 2, geometry: { type: 'LineString' } })
  const asPublic = await closed.ask(`${path}?as=public`, { token: testToken })
  expect(await asPublic.json()).toEqual(await closed.get(`${path}?as=public`))
})

test('an id that no project has is not found', async () => {
  expect((await open.ask('/api/v1/backbone-projects/P2')).status).toBe(404)
})
