// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { locationAnswer } from '../contract/location.ts'
import { notedEntries } from '../fixture/noted_entries.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { smabroFolder } from '../smabro/hand_count.ts'

let smabro: TestApp
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

/** Where x, y of Småbro’s README are in degrees, by the search that is tested beside. */
async function degrees(x: number, y: number): Promise<string> {
  const position = z.object({ items: z.array(z.object({ longitude: z.number(), latitude: z.number() })) })
  const { items } = position.parse(await smabro.get(`/api/v1/search?q=${6_400_000 + y}%20${400_000 + x}`))
  return `longitude=${items[0]?.longitude}&latitude=${items[0]?.latitude}`
}

async function at(x: number, y: number, as_of = '2015-06-30') {
  const asked = `/api/v1/locations?as_of=${as_of}&${await degrees(x, y)}`
  return locationAnswer.strict().parse(await smabro.get(asked))
}

test('a place in an area has its status, the live application over it and its municipality', async () => {
  // In B16 and within K07, which was appealed on the day.
  const answer = await at(7800, 7800)
  expect(answer.areas).toMatchObject([{ id: 'B16', status: 'applied' }])
  expect(answer.applications.map(({ id, status }) => [id, status])).toEqual([['K07', 'appealed']])
  expect(answer).toMatchObject({ nearest_area: null, address: null, municipality: { code: '9901' } })
})

test('only the personal identity numbers of applications over the place are noted as read', async () => {
  const numbersAt = async (x: number, y: number) => {
    const asked = `/api/v1/locations?as_of=2015-06-30&${await degrees(x, y)}`
    const { applications } = locationAnswer.parse(
      await (await smabro.ask(asked, { token: testToken })).json(),
    )
    const noted = await notedEntries(smabro, 'action=personal_data_read&object_kind=application')
    return [applications.map((one) => one.association_number), noted.map(({ object_id }) => object_id)]
  }
  // Within K07; then within K14, whose number is a person's.
  expect(await numbersAt(7800, 7800)).toEqual([[expect.any(String)], []])
  expect(await numbersAt(20500, 1500)).toEqual([['990000-0000'], ['K14']])
})

test('a place in two overlapping areas is in both', async () => {
  expect((await at(7750, 5750)).areas.map(({ id }) => id)).toEqual(['B10', 'B11'])
})

test('a place in no area has the nearest and the whole metres to it, rounded up', async () => {
  // 200 m south of B01 (its edge is y = 1000), and in the hole of B17, 10 m from its edge.
  expect(await at(1500, 800)).toMatchObject({ areas: [], nearest_area: { id: 'B01', distance_m: 200 } })
  expect(await at(11110, 1150)).toMatchObject({ areas: [], nearest_area: { id: 'B17', distance_m: 10 } })
})

test('an area that is not listed at the date holds nothing', async () => {
  // B21 is not listed until 2016-12-31; 500 m into it the nearest listed is B22 at x = 10500, 1000 m away.
  expect(await at(11500, 3500)).toMatchObject({ areas: [], nearest_area: { id: 'B22', distance_m: 1000 } })
  expect((await at(11500, 3500, '2016-12-31')).areas.map(({ id }) => id)).toEqual(['B21'])
})

test('backbone projects under way that reach the area are named', async () => {
  // P03 touches the corner of B04.
  expect((await at(6500, 1500)).backbone_projects.map(({ id }) => id)).toEqual(['P03'])
})

test('an address says its label and its own fibre where the installation opens them, and only there', async () => {
  const asked = '/api/v1/locations?as_of=2015-06-30&address=A0901'
  // 50 m from U01, which is connected.
  expect(await smabro.get(asked)).toMatchObject({
    address: { id: 'A0901', fibre: 'passed' },
    areas: [{ id: 'B09' }],
  })
  const closed = await openTestApp({})
  await closed.test.loadFolder(smabroFolder, 'EPSG:3006')
  const answer = locationAnswer.parse(await closed.get(asked))
  expect(answer.address).toEqual({ id: 'A0901' })
  expect(answer.areas[0]).not.toHaveProperty('nearest_backbone_m')
  const inner = await closed.ask(asked, { token: testToken })
  expect(await inner.json()).toMatchObject({ address: { fibre: 'passed' } })
  await closed.close()
}, 60_000)

test.each([
  ['', 'longitude'],
  ['longitude=12', 'longitude'],
  ['longitude=12&latitude=58&address=A0901', 'longitude'],
  ['longitude=12&latitude=91', 'latitude'],
])('a question with "%s" is refused by the name of %s', async (query, parameter) => {
  const response = await smabro.ask(`/api/v1/locations?${query}`)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ errors: [{ parameter }] })
})

test('an address that does not exist is not found', async () => {
  expect((await smabro.ask('/api/v1/locations?address=nowhere')).status).toBe(404)
})
