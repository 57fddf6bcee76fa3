// The state of the page without a browser, on Småbro by the true API.
import { fileURLToPath } from 'node:url'
import { hc } from 'hono/client'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { AppType } from '../../api/app.ts'
import { openTestApp, type TestApp } from '../../api/fixture/open_test_app.ts'
import { Navigation } from './address/navigation.svelte.ts'
import { PageState } from './page_state.svelte.ts'
import { readUrl } from './url.ts'

const smabro = fileURLToPath(new URL('../../data/fixture/smabro', import.meta.url))
let served: TestApp

beforeAll(async () => {
  served = await openTestApp({ opening_as_of: '2015-06-30', opens: ['backbone_geometry'] })
  await served.test.loadFolder(smabro, 'EPSG:3006')
})

afterAll(() => served.close())

/** The page's state at an address, once its questions are answered. */
async function pageAt(path: string): Promise<PageState> {
  const client = hc<AppType>('http://bristkartan.example', {
    fetch: (input: RequestInfo | URL, init?: RequestInit) => served.app.request(input, init),
  })
  const navigation = new Navigation({
    read: () => readUrl(new URL(path, 'http://bristkartan.example')),
    push: () => undefined,
    replace: () => undefined,
    back: () => undefined,
    onMove: () => () => undefined,
  })
  const page = new PageState(navigation, client)
  page.ask()
  await vi.waitFor(() => expect(page.installation.info).toBeDefined(), { timeout: 10_000 })
  page.ask()
  const answers = [page.county.answer, page.areas.answer, page.area.answer]
  await vi.waitFor(() => expect(answers.some(({ is_loading }) => is_loading)).toBe(false), {
    timeout: 10_000,
  })
  return page
}

test('without a date in the address the page opens at the installation’s: 16 of 24 remain, 5 fewer than the 21 of the year before', async () => {
  const page = await pageAt('/')
  expect(page.as_of).toBe('2015-06-30')
  expect(page.county.now).toMatchObject({ remaining: 16, shortage_areas: 24 })
  expect(page.county.difference).toBe(-5)
})

test('after the date that the data reaches no comparison is made', async () => {
  const page = await pageAt('/?as_of=2016-06-30')
  expect(page.county.now).toMatchObject({ remaining: 16, is_after_data: true })
  expect(page.county.difference).toBeUndefined()
})

test('the list shows the 16 that remain, or what is chosen, the most addresses first', async () => {
  const { areas } = await pageAt('/')
  expect(areas.shown([])).toHaveLength(16)
  expect(areas.shown(['untouched'])).toHaveLength(9)
  expect(areas.shown(['connected', 'in_progress', 'applied', 'untouched'])).toHaveLength(24)
  const counts = areas.shown([]).map(({ addresses }) => addresses)
  expect(counts).toEqual(counts.toSorted((left, right) => right - left))
  expect(areas.has_distances).toBe(true)
})

test('a search looks in all statuses, or a connected area could not be found', async () => {
  const { areas } = await pageAt('/?q=b07')
  expect(areas.shown([]).map(({ id, status }) => [id, status])).toEqual([['B07', 'connected']])
})

test('kept to a municipality, figure, curve and list are its own: 3 of 5 remain in Storbro, and the map dims the other 21', async () => {
  const page = await pageAt('/?municipality=9902')
  expect(page.county.now).toMatchObject({ municipality_code: '9902', remaining: 3, shortage_areas: 5 })
  expect(page.shownAreas.map(({ id }) => id).sort()).toEqual(['B17', 'B19', 'B23'])
  expect(page.mapAreas).toHaveLength(24)
  expect(page.mapAreas.filter(({ is_shown }) => is_shown)).toHaveLength(5)
  await vi.waitFor(() => expect(page.municipalityName).toBe('Storbro'), { timeout: 10_000 })
  await vi.waitFor(() => expect(page.past.months.length).toBeGreaterThan(0), { timeout: 10_000 })
  expect(page.past.months.findLast(({ as_of }) => as_of <= '2015-06-30')?.remaining).toBe(3)
})

test('an area comes with its evidence and all its changes up to the date', async () => {
  const page = await pageAt('/?area=B16')
  const answer = page.area.answerFor('B16')
  expect(answer?.area.status).toBe('applied')
  expect(answer?.changes.map(({ date }) => date)).toEqual(['2014-02-01', '2014-10-01', '2015-06-30'])
})

test('an area that does not exist is an answer, not a failure of the page', async () => {
  const page = await pageAt('/?area=none%2Fof%20these')
  expect(page.is_area_unknown).toBe(true)
  expect(page.failure).toBeUndefined()
})
