// Every layer's tile of Småbro, whose records are counted in data/fixture/smabro/README.md, and whose whole ground lies in one
// tile of zoom 8.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApp, type TestApp, testToken } from '../api/fixture/open_test_app.ts'
import { drawOrder } from './draw_order.ts'
import { type DecodedFeature, decodedTile } from './fixture/decoded_tile.ts'
import { statusClasses } from './layers/shortage_areas/status_classes.ts'
import { tileLayers } from './layers.ts'

const smabro = fileURLToPath(new URL('../data/fixture/smabro', import.meta.url))
const whole = '8/137/77'

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await app.test.loadFolder(smabro, 'EPSG:3006')
}, 120_000)
afterAll(() => app.close())

const tile = async (layer: string, address = whole, query = '') =>
  decodedTile(await app.ask(`/tiles/${layer}/${address}.mvt${query}`))
const valuesOf = (features: readonly DecodedFeature[] | undefined, field: string) =>
  (features ?? []).map(({ properties }) => String(properties[field])).sort()
/** 'B01' to 'B27' */
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`)

test('the tile of municipalities has the three, and their common outline', async () => {
  const found = await tile('municipalities')
  expect(valuesOf(found.municipalities, 'code')).toEqual(['9901', '9902', '9903'])
  expect(valuesOf(found.municipalities, 'name')).toEqual(['Småbro', 'Storbro', 'Tombro'])
  expect(found['county-outline']).toHaveLength(1)
})

test('the tile of shortage areas has all 27, listed or not, without a status, and a point for each', async () => {
  const found = await tile('shortage-areas')
  for (const source of ['shortage-areas', 'shortage-area-points']) {
    expect(valuesOf(found[source], 'id')).toEqual(numbered('B', 27))
    expect(found[source]?.every(({ properties }) => !('status' in properties))).toBe(true)
  }
})

test('asked at a date it has the 24 that are listed, each with the status of the list', async () => {
  const found = await tile('shortage-areas', whole, '?as_of=2015-06-30')
  for (const source of ['shortage-areas', 'shortage-area-points']) {
    expect(valuesOf(found[source], 'id')).toEqual(
      numbered('B', 27).filter((id) => !['B18', 'B20', 'B21'].includes(id)),
    )
    const statuses = valuesOf(found[source], 'status')
    const count = (status: string) => statuses.filter((one) => one === status).length
    expect([count('connected'), count('in_progress'), count('applied'), count('untouched')]).toEqual([
      5, 3, 7, 9,
    ])
  }
})

test('a setting changes the statuses in the tile as it does in the list: only three areas are connected by points alone', async () => {
  const found = await tile('shortage-areas', whole, '?as_of=2015-06-30&passed_m=0&share_pct=100')
  const connected = found['shortage-areas']?.filter(({ properties }) => properties.status === 'connected')
  expect(valuesOf(connected, 'id')).toEqual(['B01', 'B25', 'B26'])
})

test('far out the addresses are counted in cells, and no address is lost', async () => {
  const found = await tile('addresses')
  const counted = found['address-cells']?.reduce((sum, { properties }) => sum + Number(properties.count), 0)
  expect(counted).toBe(105)
  expect(found.addresses).toBeUndefined()
})

test('every zoom below 12 counts the same addresses', async () => {
  for (const address of ['0/0/0', '5/17/9', '6/34/19', '7/68/38']) {
    const cells = (await tile('addresses', address))['address-cells']
    expect(
      cells?.reduce((sum, { properties }) => sum + Number(properties.count), 0),
      address,
    ).toBe(105)
  }
})

test('from zoom 12 on each address is a point in exactly one tile', async () => {
  const found: string[] = []
  for (let x = 2198; x <= 2206; x += 1)
    for (let y = 1234; y <= 1242; y += 1)
      found.push(...valuesOf((await tile('addresses', `12/${x}/${y}`)).addresses, 'id'))
  expect(found).toHaveLength(105)
  expect(new Set(found).size).toBe(105)
})

test('the tile of applications has all 18, with the association and nothing about persons', async () => {
  const found = await tile('applications')
  expect(valuesOf(found.applications, 'id')).toEqual(numbered('K', 18))
})

test('the tiles of the backbone have the eight projects and the eight points', async () => {
  expect(valuesOf((await tile('backbone-projects'))['backbone-projects'], 'id')).toEqual(numbered('P', 8))
  const points = (await tile('connection-points'))['connection-points']
  expect(valuesOf(points, 'id')).toEqual(numbered('F', 8))
  expect(points?.find(({ properties }) => properties.id === 'F01')?.properties).toMatchObject({
    project_id: 'P01',
    in_service_from: '2015-06-30',
  })
})

test('the land around is there whatever the registers hold: all of Sweden and its neighbours', async () => {
  const found = await tile('surroundings', '4/8/4')
  const codes = valuesOf(found.surroundings, 'code')
  expect(codes).toContain('NO')
  expect(codes).toContain('1480')
  expect(codes).toContain('1384')
})

test('an installation without a file of places names none', async () => {
  expect((await app.ask('/tiles/places/8/137/77.mvt')).status).toBe(204)
})

describe.each(tileLayers.map((layer) => ({ id: layer.id, layer })))('$id', ({ id, layer }) => {
  test('has only the source layers and fields that its file names', async () => {
    const query = layer.is_dated ? '?as_of=2015-06-30' : ''
    for (const address of [whole, '12/2201/1238', '4/8/4']) {
      const answer = await app.ask(`/tiles/${id}/${address}.mvt${query}`, { token: testToken })
      for (const [name, features] of Object.entries(await decodedTile(answer))) {
        const source = layer.source_layers.find((one) => one.id === name)
        const fields = new Set(features.flatMap(({ properties }) => Object.keys(properties)))
        expect(source?.fields.map((field) => field.name)).toEqual(expect.arrayContaining([...fields]))
      }
    }
  })

  test('has nothing far away', async () => {
    expect((await app.ask(`/tiles/${id}/16/1/1.mvt`)).status).toBe(204)
  })
})

test('every source layer has its place in the order of drawing', () => {
  const ids = tileLayers.flatMap(({ source_layers }) => source_layers.map((source) => source.id))
  expect([...drawOrder].sort()).toEqual(ids.sort())
})

test('every status has a class with a colour in both themes and a sign of its own', () => {
  expect(statusClasses.map(({ status }) => status)).toEqual([
    'untouched',
    'applied',
    'in_progress',
    'connected',
  ])
  expect(new Set(statusClasses.flatMap(({ light, dark }) => [light, dark])).size).toBe(8)
  expect(new Set(statusClasses.map(({ symbol }) => symbol.name)).size).toBe(4)
})
