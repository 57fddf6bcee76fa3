// The bounds of a GeoJSON geometry as the API gives it, whose shape the contract leaves open.
import type { Bounds } from './camera.ts'

export function boundsOf(geometry: unknown): Bounds | undefined {
  const places = positionsIn(geometry)
  if (places.length === 0) return undefined
  const longitudes = places.map(([longitude]) => longitude)
  const latitudes = places.map(([, latitude]) => latitude)
  return [Math.min(...longitudes), Math.min(...latitudes), Math.max(...longitudes), Math.max(...latitudes)]
}

function positionsIn(value: unknown): (readonly [number, number])[] {
  if (typeof value === 'object' && value !== null && 'coordinates' in value)
    return positionsIn(value.coordinates)
  if (!Array.isArray(value)) return []
  const [longitude, latitude]: unknown[] = value
  if (typeof longitude === 'number' && typeof latitude === 'number') return [[longitude, latitude]]
  return value.flatMap(positionsIn)
}
