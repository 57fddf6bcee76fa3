// A published layer on the map: the same addresses as our own layers, and nothing of what is kept inside.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodedTile } from '../../tiles/fixture/decoded_tile.ts'
import { tileJson } from '../contract/catalogue/tile_json.ts'
import { publishFile } from '../fixture/layers.ts'
import { openTestApp, type TestApp, testToken } from '../fixture/open_test_app.ts'
import { granted, namedBodies, person } from '../fixture/people.ts'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await namedBodies(app, { organisations: ['lansstyrelsen', 'kommunen'] })
  // The fixture's two rows have 12 and 3; below 5 no count of people is shown.
  await publishFile(app, {
    id: 'schakt',
    fields: { typ: { k: 1 }, antal: { is_count_of_people: true } },
  })
  await publishFile(app, { id: 'hemligt', description: { classification: { k: 1, r: 1, t: 1 } } })
}, 120_000)
afterAll(() => app.close())

// 501500, 6400500 lies at 15.03° E, 57.75° N: 195.03 / 360 · 256 = 138.7 columns from the west.
const whole = '8/138/77'
type Options = Parameters<TestApp['ask']>[1]

async function valuesIn(options: Options = {}): Promise<unknown[]> {
  const found = await decodedTile(await app.ask(`/tiles/schakt/${whole}.mvt`, options))
  const features = found.schakt ?? []
  return features
    .toSorted((one, other) => (one.id ?? 0) - (other.id ?? 0))
    .map(({ properties }) => properties)
}

test('everybody gets the fields that are public, and no count of few people', async () => {
  expect(await valuesIn()).toEqual([
    { feature_id: 1, namn: 'Norra schaktet', antal: 12 },
    { feature_id: 2, namn: 'Södra schaktet' },
  ])
  const described = tileJson.strict().parse(await app.get('/tiles/schakt.json'))
  expect(described).toMatchObject({
    name: 'Planerade schakt',
    tiles: ['http://localhost/tiles/schakt/{z}/{x}/{y}.mvt'],
    licence: { name: 'CC0 1.0' },
    vector_layers: [
      {
        id: 'schakt',
        geometry_kind: 'point',
        fields: { feature_id: 'Number', namn: 'String', antal: 'Number' },
      },
    ],
  })
})

test('its own organisation gets all fields, another one those of everybody', async () => {
  const own = await person(app, 'Egen', [granted('publisher', { organisation_id: 'lansstyrelsen' })])
  const other = await person(app, 'Annan', [granted('publisher', { organisation_id: 'kommunen' })])
  expect((await valuesIn({ cookie: own.cookie }))[0]).toMatchObject({ typ: 'fiber' })
  expect((await valuesIn({ cookie: other.cookie }))[0]).not.toHaveProperty('typ')
  expect((await valuesIn())[0]).not.toHaveProperty('typ')
})

test('of a layer that is kept inside is told what is told of one that does not exist', async () => {
  for (const path of [`/tiles/hemligt/${whole}.mvt`, '/tiles/hemligt.json']) {
    const answer = await app.ask(path)
    expect(answer.status, path).toBe(404)
    const unknown = await (await app.ask(path.replace('hemligt', 'nonsense'))).text()
    expect(await answer.text()).toBe(unknown.replaceAll('nonsense', 'hemligt'))
    expect((await app.ask(path, { token: testToken })).status, path).toBe(200)
  }
})

test('a published layer has no tiles at a date', async () => {
  expect((await app.ask(`/tiles/schakt/${whole}.mvt?as_of=2015-06-30`)).status).toBe(400)
})
