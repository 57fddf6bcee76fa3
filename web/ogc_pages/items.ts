// The items of a page as GeoJSON, asked of the API as everybody asks it.
import { boundsOf } from '../map/camera/bounds.ts'
import type { Bounds } from '../map/camera/camera.ts'

export type Items = {
  readonly type: 'FeatureCollection'
  readonly features: readonly GeoJSON.Feature<GeoJSON.Geometry | null>[]
}
export const noItems: Items = { type: 'FeatureCollection', features: [] }

export async function fetchItems(address: string): Promise<Items> {
  if (address === '') return noItems
  const response = await fetch(address, { headers: { accept: 'application/geo+json' } })
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  const answer: Items | Items['features'][number] = await response.json()
  return answer.type === 'Feature' ? { type: 'FeatureCollection', features: [answer] } : answer
}

export function boundsOfItems({ features }: Items): Bounds | undefined {
  return boundsOf({ coordinates: features.flatMap(({ geometry }) => cornersOf(geometry)) })
}

function cornersOf(geometry: GeoJSON.Geometry | null): number[][] {
  const bounds =
    geometry?.type === 'GeometryCollection'
      ? boundsOf({ coordinates: geometry.geometries.flatMap(cornersOf) })
      : boundsOf(geometry)
  if (!bounds) return []
  const [west, south, east, north] = bounds
  return [
    [west, south],
    [east, north],
  ]
}
