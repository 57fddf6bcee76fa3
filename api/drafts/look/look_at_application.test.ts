// Counted by hand from the map and the tables in the README of Småbro, on 30 June 2015.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { applicationLook } from '../../contract/cases/application_look.ts'
import { openTestApp, type TestApp } from '../../fixture/open_test_app.ts'
import { granted, namedBodies, type Person, person, sending } from '../../fixture/people.ts'
import { smabroFolder } from '../../smabro/hand_count.ts'
import { squareAt, surfaceAt } from '../fixture/square_at.ts'

let smabro: TestApp
let closed: TestApp
let member: Person
let outsider: Person
beforeAll(async () => {
  smabro = await openTestApp()
  await smabro.test.loadFolder(smabroFolder, 'EPSG:3006')
  await namedBodies(smabro, { associations: ['byanat'] })
  member = await person(smabro, 'Mia', [granted('association_member', { association_id: 'byanat' })])
  outsider = await person(smabro, 'Petra', [granted('planner')])
  closed = await openTestApp({})
  await namedBodies(closed, { associations: ['byanat'] })
}, 60_000)
afterAll(async () => {
  await smabro.close()
  await closed.close()
})

const path = '/api/v1/application-looks?as_of=2015-06-30'
const ask = (geometry: object, more: object = {}) =>
  smabro.ask(path, sending(member, 'POST', { geometry, ...more }))
const look = async (geometry: object, more: object = {}) =>
  applicationLook.strict().parse(await (await ask(geometry, more)).json())

test('an untouched area of which an address is covered would be applied', async () => {
  // B05 with its one address, A0501, a holiday home.
  const found = await look(squareAt(900, 2900, 2100, 4100))
  expect(found).toMatchObject({
    addresses: 1,
    kinds: [{ kind: 'holiday', addresses: 1 }],
    municipalities: [{ code: '9901', name: 'Småbro' }],
    in_county_pct: 100,
    overlaps: [],
    areas: [{ id: 'B05', addresses: 1, addresses_covered: 1, status: 'untouched', status_then: 'applied' }],
  })
  // 1200 m × 1200 m, drawn in degrees.
  expect(found.area_m2 / 1_440_000).toBeCloseTo(1, 3)
  expect(found.perimeter_m / 4800).toBeCloseTo(1, 3)
})

test('of an area without addresses a surface is enough, and an edge is not', async () => {
  expect((await look(squareAt(3100, 7100, 3300, 7300))).areas).toMatchObject([
    { id: 'B13', addresses: 0, addresses_covered: 0, status: 'untouched', status_then: 'applied' },
  ])
  expect((await look(squareAt(4001, 7100, 4200, 7300))).areas).toEqual([])
})

test('a surface of an area, over none of its addresses, changes nothing', async () => {
  expect((await look(squareAt(1500, 3500, 1900, 3900))).areas).toMatchObject([
    { id: 'B05', addresses: 1, addresses_covered: 0, status: 'untouched', status_then: 'untouched' },
  ])
})

test('what is connected or in progress stays so', async () => {
  // B01 is connected by a point in service; B02 and B03 are in progress, and A0201 on their edge is covered in both.
  const { areas, addresses } = await look(squareAt(900, 900, 4500, 2100))
  expect(areas.map(({ id, status, status_then }) => `${id} ${status} ${status_then}`).sort()).toEqual([
    'B01 connected connected',
    'B02 in_progress in_progress',
    'B03 in_progress in_progress',
  ])
  expect(addresses).toBe(areas.reduce((sum, { addresses_covered }) => sum + addresses_covered, 0) - 1)
})

test('other live applications on the same ground are told by their public parts, its own is not', async () => {
  // K01, granted, is 200 m × 200 m over A0601; drawn is twice as wide.
  const drawn = squareAt(3400, 3100, 3800, 3300)
  expect((await look(drawn)).overlaps).toEqual([
    { id: 'K01', association_name: 'Backens fiberförening', status: 'granted', shared_pct: 50, addresses: 1 },
  ])
  expect((await look(drawn, { journal_number: 'K01' })).overlaps).toEqual([])
})

test('an application that has ended is no overlap', async () => {
  // K02 lies over A1002 and was withdrawn on the day.
  expect((await look(squareAt(7600, 5600, 7900, 5900))).overlaps).toEqual([])
})

test('the distance to backbone is the area’s own', async () => {
  // P02 with F02 at 4000,1500 and its line 4000,500–900; P03 from 6500,2500. From 4100,1500 it is 100 m.
  expect((await look(squareAt(4100, 1400, 4400, 1600))).nearest_backbone_m).toBe(100)
})

test.each([
  ['crosses itself', surfaceAt([1000, 1000], [2000, 2000], [2000, 1000], [1000, 2000]), 'crosses'],
  ['is empty', surfaceAt([1000, 1000], [1001, 1000], [1001, 1001], [1000, 1001]), 'empty'],
  ['lies outside the county', squareAt(60_000, 60_000, 61_000, 61_000), 'outside the county'],
  ['is larger than any application', squareAt(-9000, -9000, 9000, 9000), 'km²'],
  [
    'is a line',
    {
      type: 'LineString',
      coordinates: [
        [13, 58],
        [14, 58],
      ],
    },
    'Polygon',
  ],
  [
    'has two corners',
    {
      type: 'Polygon',
      coordinates: [
        [
          [13, 58],
          [14, 58],
          [13, 58],
        ],
      ],
    },
    'Polygon',
  ],
])('an area that %s is refused beside its field', async (_what, geometry, words) => {
  const refused = await ask(geometry)
  expect(refused.status).toBe(400)
  const { errors } = await refused.json()
  expect(errors[0].parameter).toMatch(/^geometry/)
  expect(errors[0].detail).toContain(words)
})

test('parts that overlap are refused, and parts beside each other are one area', async () => {
  const two = (...squares: { coordinates: number[][][] }[]) => ({
    type: 'MultiPolygon',
    coordinates: squares.map(({ coordinates }) => coordinates),
  })
  expect((await ask(two(squareAt(1000, 3000, 2000, 4000), squareAt(1500, 3500, 2500, 4500)))).status).toBe(
    400,
  )
  const found = await look(two(squareAt(900, 2900, 2100, 4100), squareAt(3100, 7100, 3300, 7300)))
  expect(found.areas.map(({ id }) => id)).toEqual(['B05', 'B13'])
})

test('nobody looks but who takes part in cases, and what is not open is not told', async () => {
  const geometry = squareAt(900, 2900, 2100, 4100)
  expect((await smabro.ask(path, sending(outsider, 'POST', { geometry }))).status).toBe(403)
  expect((await smabro.ask(path, { method: 'POST', json: { geometry } })).status).toBe(403)
  const other = await person(closed, 'Mio', [granted('association_member', { association_id: 'byanat' })])
  const answer = await (await closed.ask(path, sending(other, 'POST', { geometry }))).json()
  // Nothing is known there: neither municipalities nor anything else.
  expect(answer).toMatchObject({ addresses: 0, areas: [], in_county_pct: null })
  expect(answer).not.toHaveProperty('kinds')
  expect(answer).not.toHaveProperty('nearest_backbone_m')
})
