// Counted by hand in the README of Småbro.
// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalities } from '../contract/municipality.ts'
import { openTestApp } from '../fixture/open_test_app.ts'
import { asCounted, handCount, only, smabroFolder } from '../smabro/hand_count.ts'

let smabro: Awaited<ReturnType<typeof openTestApp>>
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

const list = async (question: string) =>
  municipalities.strict().parse(await smabro.get(`/api/v1/municipalities?${question}`))
const codes = async (question: string) => (await list(question)).items.map(({ code }) => code)

test.each(['2014-06-30', '2015-06-30', '2016-06-30'])(
  'on %s every municipality has the indicators that were counted by hand',
  async (as_of) => {
    const counted = handCount('The indicators').filter(
      (row) => row.as_of === as_of && row.municipality !== '–',
    )
    const columns = Object.keys(counted[0] ?? {}).filter((name) => !['as_of', 'municipality'].includes(name))
    const { items } = await list(`as_of=${as_of}`)
    expect(items.map(({ code }) => code)).toEqual(['9901', '9902', '9903'])
    expect(items.map((item) => asCounted(item, columns))).toEqual(counted.map((row) => only(row, columns)))
  },
)

test('the list is the same answer as asking for each municipality’s indicators', async () => {
  const { items } = await list('as_of=2015-06-30&passed_m=0&share_pct=50')
  for (const { code, name: _, ...indicators } of items)
    expect(
      await smabro.get(`/api/v1/indicators?as_of=2015-06-30&passed_m=0&share_pct=50&municipality=${code}`),
    ).toMatchObject({ municipality_code: code, ...indicators })
})

test('the date, the settings and how current the data is stand beside the items', async () => {
  expect(await list('as_of=2015-06-30&passed_m=20&share_pct=80')).toMatchObject({
    as_of: '2015-06-30',
    passed_m: 20,
    share_pct: 80,
    data_as_of: '2016-01-01',
    is_after_data: false,
    total: 3,
  })
})

test('the list is sorted by code unless told otherwise, and descends with a minus', async () => {
  expect(await codes('sort=-remaining&as_of=2015-06-30')).toEqual(['9901', '9902', '9903'])
  expect(await codes('sort=name')).toEqual(['9901', '9902', '9903'])
  expect(await codes('sort=-name')).toEqual(['9903', '9902', '9901'])
  expect(await codes('sort=-code')).toEqual(['9903', '9902', '9901'])
})

test('a share that is missing comes last either way', async () => {
  expect(await codes('sort=fibre_share_pct&as_of=2015-06-30')).toEqual(['9902', '9901', '9903'])
  expect(await codes('sort=-fibre_share_pct&as_of=2015-06-30')).toEqual(['9901', '9902', '9903'])
})

test('q finds a municipality by its name without accents, or by its code', async () => {
  expect(await codes('q=smabro')).toEqual(['9901'])
  expect(await codes('q=902')).toEqual(['9902'])
  expect(await codes('q=nowhere')).toEqual([])
})

test('limit and offset give a page, the total stays', async () => {
  const page = await list('limit=1&offset=1')
  expect(page.items.map(({ code }) => code)).toEqual(['9902'])
  expect(page.total).toBe(3)
})
