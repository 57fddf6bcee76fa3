// Counted by hand from the projects in the README of Småbro.
// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backboneProjects } from '../contract/backbone_project.ts'
import { openTestApp, testToken } from '../fixture/open_test_app.ts'
import { smabroFolder } from '../smabro/hand_count.ts'

let open: Awaited<ReturnType<typeof openTestApp>>
let closed: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  open = await openTestApp()
  closed = await openTestApp({})
  await open.test.loadFolder(smabroFolder, 'EPSG:3006')
  await closed.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(async () => {
  await open.close()
  await closed.close()
})

const list = async (question: string, app = open) =>
  backboneProjects.strict().parse(await app.get(`/api/v1/backbone-projects?${question}`))
const ids = async (question: string, app = open) =>
  (await list(question, app)).items.map(({ id }) => id).join(' ')

test.each([
  ['2014-06-30', 'P01 P03 P07 P08'],
  ['2015-06-30', 'P02 P03 P07 P08'],
  ['2016-06-30', 'P02 P03 P06 P07 P08'],
])('on %s the projects under way are those counted by hand', async (as_of, expected) => {
  expect(await ids(`as_of=${as_of}&is_under_way=true`)).toBe(expected)
})

test('of two events on one date the later in the life cycle is the status', async () => {
  const { items } = await list('as_of=2015-06-30')
  expect(items.find(({ id }) => id === 'P06')).toMatchObject({
    status: 'cancelled',
    status_since: '2015-06-30',
    is_under_way: false,
  })
  expect(items.find(({ id }) => id === 'P04')).toMatchObject({ status: null, status_since: null })
})

test('a project reaches the areas that its line crosses or where a point of it lies', async () => {
  const { items } = await list('as_of=2015-06-30')
  const reached = Object.fromEntries(
    items.map(({ id, shortage_area_ids }) => [id, shortage_area_ids?.join(' ')]),
  )
  expect(reached).toEqual({
    P01: 'B01',
    P02: 'B02 B03',
    P03: 'B04',
    P04: 'B05 B25',
    P05: 'B05',
    P06: 'B06',
    P07: '',
    P08: 'B26',
  })
  expect(await ids('area=B05')).toBe('P04 P05')
})

test('where geometry is kept inside, only a project under way tells which areas it reaches', async () => {
  const { items } = await list('as_of=2015-06-30', closed)
  const telling = items.filter(({ shortage_area_ids }) => shortage_area_ids !== undefined).map(({ id }) => id)
  expect(telling).toEqual(['P02', 'P03', 'P07', 'P08'])
  expect(await ids('area=B05&as_of=2015-06-30', closed)).toBe('')
  expect(await ids('area=B02&as_of=2015-06-30', closed)).toBe('P02')
})

test('the administrator sees the reach of every project', async () => {
  const answer = await closed.ask('/api/v1/backbone-projects?area=B05', { token: testToken })
  expect(backboneProjects.parse(await answer.json()).items.map(({ id }) => id)).toEqual(['P04', 'P05'])
})

test('projects are found by status, owner, funding and name', async () => {
  expect(await ids('as_of=2015-06-30&status=planned')).toBe('P05')
  expect(await ids('q=storbro')).toBe('P08')
  expect(await ids('q=regionen')).toBe('P02 P06')
  expect(await ids('q=delade')).toBe('P02')
})

test('the list sorts by name and refuses what it does not sort by', async () => {
  expect((await ids('sort=-name')).startsWith('P04')).toBe(true)
  expect((await open.ask('/api/v1/backbone-projects?sort=geometry')).status).toBe(400)
})
