// Before the contract's shapes are made, since it gives them `openapi`.
import '@hono/zod-openapi'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { searchAnswer } from '../contract/search.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'

const smabroFolder = fileURLToPath(new URL('../../data/fixture/smabro', import.meta.url))

let smabro: TestApp
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
}, 60_000)
afterAll(() => smabro.close())

async function found(q: string, more = ''): Promise<string[]> {
  const answer = searchAnswer
    .strict()
    .parse(await smabro.get(`/api/v1/search?as_of=2015-06-30&q=${encodeURIComponent(q)}${more}`))
  return answer.items.map(({ kind, id, title }) => `${kind} ${id ?? '–'} ${title}`)
}

test('an area is found by its id or the beginning of its name, and says its status and where it is', async () => {
  // Nineteen of twenty addresses: connected by the share alone. Its middle is 401500,6405500.
  expect(await smabro.get('/api/v1/search?as_of=2015-06-30&q=B07')).toMatchObject({
    items: [{ kind: 'shortage_area', id: 'B07', municipality_name: 'Småbro', status: 'connected' }],
  })
  expect(await found('västra')).toEqual(['shortage_area B02 Västra grannen'])
  expect(await found('VASTRA GRANEN')).toEqual(['shortage_area B02 Västra grannen'])
})

test('what begins as the search comes before what has a word of it', async () => {
  expect(await found('storbro')).toEqual(['municipality 9902 Storbro', 'shortage_area B23 Mest i Storbro'])
})

test('applications and projects are found by number and by name, with their status at the date', async () => {
  expect(await found('k01')).toEqual(['application K01 Backens fiberförening'])
  expect(await smabro.get('/api/v1/search?as_of=2015-06-30&q=delade')).toMatchObject({
    items: [{ kind: 'backbone_project', id: 'P02', title: 'Delade stammen', status: 'funded' }],
  })
})

test('addresses are found by how they begin, the shortest first, also on a misspelt street', async () => {
  const backen1 = ['A0101 Backen 1', 'A1521 Backen 10', 'A2302 Backen 11', 'U02 Backen 12']
  for (const q of ['backen 1', 'bakcen 1'])
    expect(await found(q)).toEqual(backen1.map((address) => `address ${address}`))
  expect(await found('backen 1', '&limit=1')).toEqual(['address A0101 Backen 1'])
  expect(await found('angen 2')).toEqual(['address A0710 Ängen 2'])
})

test('metres of SWEREF 99 TM become degrees', async () => {
  // 15° E is the meridian of easting 500000; the meridian arc of GRS 80 that is 6 400 000 / 0.9996 m long, summed apart, ends there.
  const { items } = searchAnswer.parse(await smabro.get('/api/v1/search?q=6400000%20500000'))
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({ kind: 'coordinate', longitude: 15 })
  expect(items[0]?.latitude).toBeCloseTo(57.7421185, 6)
})

test('a search that nothing answers, or that has no letters, finds nothing', async () => {
  expect(await found('xyzzyx')).toEqual([])
  expect(await found('%')).toEqual([])
  expect((await smabro.ask('/api/v1/search?q=%20')).status).toBe(400)
})

test('where labels of addresses are not public, none is found by anybody else than the administrator', async () => {
  const closed = await openTestApp({})
  await closed.test.loadFolder(smabroFolder, 'EPSG:3006')
  expect(await closed.get('/api/v1/search?q=backen%201')).toMatchObject({ items: [] })
  const inner = await closed.ask('/api/v1/search?q=backen%201', { token: testToken })
  expect(await inner.json()).toMatchObject({ items: [{ title: 'Backen 1' }, {}, {}, {}] })
  const project = { kind: 'backbone_project', longitude: null, latitude: null }
  expect(await closed.get('/api/v1/search?q=P02')).toMatchObject({ items: [project] })
  await closed.close()
}, 60_000)
