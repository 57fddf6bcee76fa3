// Simplified by zoom without gaps: the demo's municipalities tile the county, so wherever two of them meet, both must have the
// same line, vertex by vertex.
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestApp, type TestApp } from '../api/fixture/open_test_app.ts'
import { type DecodedFeature, decodedTile } from './fixture/decoded_tile.ts'

const demo = fileURLToPath(new URL('../data/demo/municipalities.geojson', import.meta.url))

let app: TestApp
beforeAll(async () => {
  app = await openTestApp()
  await app.test.deliverFile('municipalities', demo)
}, 120_000)
afterAll(() => app.close())

/** Alingsås and Borås lie in the middle of the county, surrounded by neighbours on all sides. */
test.each([
  { address: '6/34/19', zoom: 6 },
  { address: '8/137/77', zoom: 8 },
  { address: '10/548/310', zoom: 10 },
])('at zoom $zoom neighbours share their border, edge by edge', async ({ address }) => {
  const found = await decodedTile(await app.ask(`/tiles/municipalities/${address}.mvt`))
  const municipalities = found.municipalities ?? []
  expect(municipalities.length).toBeGreaterThan(2)
  const outline = new Set((found['county-outline'] ?? []).flatMap(edges))
  const owners = new Map<string, number>()
  for (const edge of municipalities.flatMap(edges)) owners.set(edge, (owners.get(edge) ?? 0) + 1)
  // An edge within the tile is a border of two, or part of the county's outline: anything else were a gap or an overlap.
  const lone = [...owners].filter(([edge, count]) => count === 1 && isInside(edge) && !outline.has(edge))
  expect(lone).toEqual([])
  expect([...owners.values()].filter((count) => count === 2).length).toBeGreaterThan(10)
})

test('far out there are fewer vertices than in the register', async () => {
  const found = await decodedTile(await app.ask('/tiles/municipalities/5/17/9.mvt'))
  const vertices = (found.municipalities ?? []).flatMap(({ parts }) => parts.flat()).length
  // The 49 have 1,532, and are generalised already.
  expect(vertices).toBeLessThan(1500)
  expect(vertices).toBeGreaterThan(1000)
})

/** Each edge once, whichever way it was walked. */
function edges({ parts }: DecodedFeature): string[] {
  return parts.flatMap((part) =>
    part.slice(1).flatMap((end, index) => {
      const start = part[index]
      if (!start || String(start) === String(end)) return []
      return [[String(start), String(end)].sort().join(' ')]
    }),
  )
}

/** Whether the edge lies within the tile, away from where lines are cut. */
function isInside(edge: string): boolean {
  return edge
    .split(' ')
    .every((corner) => corner.split(',').every((unit) => Number(unit) > 0 && Number(unit) < 4096))
}
