import { expect, test } from 'vitest'
import { boundsOfRows } from './rows_reach.ts'
import type { RowFeatures } from './rows_style.ts'

function points(...coordinates: [number, number][]): RowFeatures {
  return {
    type: 'FeatureCollection',
    features: coordinates.map((place, at) => ({
      type: 'Feature',
      properties: { id: String(at), kind: 'marked' },
      geometry: { type: 'Point', coordinates: place },
    })),
  }
}

test('a single point has room around it, since a map cannot be fitted to nothing', () => {
  const [west = 0, south = 0, east = 0, north = 0] = boundsOfRows(points([13, 58])) ?? []
  expect(east - west).toBeCloseTo(0.02)
  expect(north - south).toBeCloseTo(0.02)
  expect((west + east) / 2).toBeCloseTo(13)
})

test('rows half a world away are in sight, and none lies past the end of the map', () => {
  expect(boundsOfRows(points([13, 58], [57, 13]))).toEqual([13, 13, 57, 58])
  expect(boundsOfRows(points([13, 58], [13.1, 89]))?.[3]).toBe(85)
  expect(boundsOfRows(points())).toBeUndefined()
})
