// What is larger than anybody thought: numbers, texts that are sorted by, shapes, and what a header repeats.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publicActor } from '../../access/permissions.ts'
import { sightOf } from '../../access/public_fields.ts'
import { publishFile } from '../../fixture/layers.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { namedBodies } from '../../fixture/people.ts'
import { featureRelation } from '../../layers/feature_relation.ts'
import { layerAsSeen } from '../../layers/layers_as_seen.ts'
import { questionOf } from '../../question.ts'
import { idsOf, itemsOf, linked } from './fixture/asked_items.ts'
import { heldAtMost } from './rows/held_rows.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen'] })
  const text = (first: string) => first.repeat(16_000)
  const rows = ['a', 'b', 'c'].map((one) => `${text(one)};1,5;POINT (401500 6401500)`)
  await publishFile(app, { id: 'langa', content: `text;tal;wkt\n${rows.join('\n')}\n` })
  const ring = Array.from({ length: 20_000 }, (_, corner) => {
    const angle = (corner / 20_000) * 2 * Math.PI
    return `${400_000 + 1000 * Math.cos(angle)} ${6_400_000 + 1000 * Math.sin(angle)}`
  })
  await publishFile(app, {
    id: 'tunga',
    content: `namn;wkt\nring;"POLYGON ((${[...ring, ring[0]].join(', ')}))"\n`,
  })
}, 120_000)
afterAll(() => app.close())

test.each([
  'tal=1e30',
  'tal=99999999999999999999',
  'filter=tal<1e30 AND tal>-99999999999999999999&limit=0',
  `bbox=0,0,1e19,1e19&bbox-crs=${encodeURIComponent('http://www.opengis.net/def/crs/EPSG/0/3857')}`,
])('a number that is larger than whole numbers of the engine is no error: %s', async (query) => {
  const response = await app.ask(`/ogc/collections/langa/items?${query}`)
  expect([200, 400]).toContain(response.status)
})

test('sorted by texts of 16,000 characters, the next page has an address that can be asked', async () => {
  const first = await itemsOf(app, 'langa/items?sortby=-text&limit=1')
  const next = linked(first, 'next') ?? ''
  expect(next.length).toBeLessThan(1000)
  const second = await itemsOf(app, next)
  expect([
    ...idsOf(first),
    ...idsOf(second),
    ...idsOf(await itemsOf(app, linked(second, 'next') ?? '')),
  ]).toEqual([3, 2, 1])
})

test('as a file, the header Link has the way on and does not repeat a long question for every form', async () => {
  const filter = encodeURIComponent(`text <> '${'x'.repeat(3000)}'`)
  const response = await app.ask(`/ogc/collections/langa/items?f=csv&limit=1&filter=${filter}`)
  const header = response.headers.get('link') ?? ''
  expect(header).toContain('rel="next"')
  expect(header.length).toBeLessThan(8_000)
})

test('of heavy shapes fewer are held before they are sent', async () => {
  const held = async (id: string) => {
    const sight = sightOf(publicActor, app.product.region.opens)
    const layer = await layerAsSeen(app.product, id, { actor: publicActor, sight })
    const relation = featureRelation(layer, questionOf(app.product, {}))
    return heldAtMost(app.product, { layer, relation })
  }
  // 24 MB by 20,001 vertices of 40 bytes.
  expect(await held('tunga')).toBe(31)
  expect(await held('langa')).toBeGreaterThan(500)
})
