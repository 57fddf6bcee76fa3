// Pages by key: in every order, with missing values, over the same rows though data changes, and whatever is done to a cursor.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { drafted, publish, sendData } from '../../../fixture/layers.ts'
import type { TestApp } from '../../../fixture/open_test_app.ts'
import { idsOf, itemsOf, linked, openSmabro, places, refusal } from '../fixture/asked_items.ts'

let app: TestApp
beforeAll(async () => {
  app = await openSmabro()
}, 120_000)
afterAll(() => app.close())

/** The ids of each page. */
async function pages(first: string): Promise<(string | number)[][]> {
  const found: (string | number)[][] = []
  for (let path: string | undefined = first; path !== undefined && found.length < 200; ) {
    const page = await itemsOf(app, path)
    found.push(idsOf(page))
    path = linked(page, 'next')
  }
  return found
}

test.each([
  // By hand of the five places: 1 beta 3, 2 Åsa –, 3 alfa –, 4 Ärla 5, 5 Zeta 5.
  ['', [1, 2, 3, 4, 5]],
  ['feature_id', [1, 2, 3, 4, 5]],
  ['-feature_id', [5, 4, 3, 2, 1]],
  ['namn', [3, 1, 5, 2, 4]],
  ['-namn', [4, 2, 5, 1, 3]],
  ['antal', [1, 4, 5, 2, 3]],
  ['-antal', [4, 5, 1, 2, 3]],
  ['antal,-namn', [1, 4, 5, 2, 3]],
  ['%2Bantal,namn', [1, 5, 4, 3, 2]],
  ['byggt', [4, 1, 2, 5, 3]],
  ['-byggt', [5, 2, 1, 4, 3]],
  ['antal,-feature_id', [1, 5, 4, 3, 2]],
])('sorted by “%s”, pages of any size hold the same features in the same order', async (sortby, ids) => {
  const asked = `platser/items?${sortby ? `sortby=${sortby}&` : ''}`
  for (const limit of [1, 2, 3, 5]) {
    const found = await pages(`${asked}limit=${limit}`)
    expect(found.flat(), String(limit)).toEqual(ids)
    expect(found.length).toBe(Math.ceil(5 / limit))
  }
})

test('a large page, which is written while it is sent, has the order and the end of small ones', async () => {
  const small = (await pages('addresses/items?sortby=-municipality_code,label&limit=20')).flat()
  expect(small).toHaveLength(105)
  const large = await itemsOf(app, 'addresses/items?sortby=-municipality_code,label&limit=5000')
  expect(idsOf(large)).toEqual(small)
  expect([large.numberMatched, large.numberReturned, linked(large, 'next')]).toEqual([105, 105, undefined])
})

test('sorting by what is no field is refused', async () => {
  for (const sortby of ['nothing', 'namn;drop', '-', 'geometry', ''])
    expect(await refusal(app, `platser/items?sortby=${sortby}`), sortby).toMatchObject({ status: 400 })
})

test('a cursor that was cut, changed, made up or taken elsewhere is refused, and never an error', async () => {
  const next = linked(await itemsOf(app, 'platser/items?limit=2&sortby=namn'), 'next') ?? ''
  const cursor = new URLSearchParams(next.split('?')[1]).get('cursor') ?? ''
  const values = (text: string) => cursor.slice(0, 11) + Buffer.from(text).toString('base64url')
  const made = [
    cursor.slice(0, -1),
    cursor.slice(1),
    `${cursor}A`,
    values(`{"values":["x' or 1=1 --","1"],"version":1}`),
    values('{"values":["x"],"version":99}'),
    'nonsense',
    '0',
    `${cursor.slice(0, 11)}`,
  ]
  for (const one of made) {
    const { status, detail } = await refusal(
      app,
      `platser/items?sortby=namn&cursor=${encodeURIComponent(one)}`,
    )
    expect(status, one).toBe(400)
    expect(detail).toContain('Begin again without it')
  }
  expect(await refusal(app, `platser/items?cursor=${cursor}`)).toMatchObject({ status: 400 })
  expect(await refusal(app, `addresses/items?sortby=namn&cursor=${cursor}`)).toMatchObject({ status: 400 })
})

test('pages go on over the version that the first one was of, though another is published', async () => {
  const first = await itemsOf(app, 'platser/items?limit=3')
  await drafted(await sendData(app, 'platser', { content: places.split('\n').slice(0, 2).join('\n') }))
  await publish(app, 'platser')
  expect(idsOf(await itemsOf(app, 'platser/items'))).toEqual([1])
  const second = await itemsOf(app, linked(first, 'next') ?? '')
  expect(idsOf(second)).toEqual([4, 5])
  expect([second.numberMatched, second.numberReturned]).toEqual([5, 2])
}, 30_000)

test('pages of a register go on by key: what comes or goes before and after is neither twice nor left out', async () => {
  const first = await itemsOf(app, 'connection-points/items?limit=3')
  expect(idsOf(first)).toEqual(['F01', 'F02', 'F03'])
  // F02 goes, F00 comes before and F045 after.
  const rows = ['F00', 'F01', 'F03', 'F04', 'F045', 'F05', 'F06', 'F07', 'F08']
  await app.test.deliver(
    'connection-points',
    `id,project_id,easting,northing\n${rows.map((id) => `${id},P01,401500,6401500`).join('\n')}\n`,
    { crs: 'EPSG:3006' },
  )
  const rest = await pages(linked(first, 'next') ?? '')
  expect(rest.flat()).toEqual(['F04', 'F045', 'F05', 'F06', 'F07', 'F08'])
})

test('pages hold to the date of their statuses', async () => {
  const first = await itemsOf(app, 'shortage-areas/items?limit=20&datetime=2014-06-30')
  const second = await itemsOf(app, linked(first, 'next') ?? '')
  // 25 were listed in 2014.
  expect([...idsOf(first), ...idsOf(second)]).toHaveLength(25)
})
