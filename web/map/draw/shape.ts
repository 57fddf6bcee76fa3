// What is drawn, as its parts: each a row of corners, without the one that closes a surface.
import { kinks } from '@turf/turf'
import { surfacesOf } from './rings.ts'

export type DrawnKind = 'surface' | 'line' | 'point'
/** Longitude and latitude. */
export type Corner = readonly [number, number]
export type Part = readonly Corner[]

const fewestCorners: Readonly<Record<DrawnKind, number>> = { surface: 3, line: 2, point: 1 }

export function isWhole(kind: DrawnKind, part: Part): boolean {
  return part.length >= fewestCorners[kind]
}

/** Seven decimals are a centimetre, and Terra Draw takes no more than nine. */
export function cornerOf(place: { readonly lng: number; readonly lat: number }): Corner {
  return [rounded(place.lng), rounded(place.lat)]
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7
}

export function middleOf(part: Part): Corner {
  const along = (axis: 0 | 1) => {
    const values = part.map((corner) => corner[axis])
    return (Math.min(...values) + Math.max(...values)) / 2
  }
  return [along(0), along(1)]
}

/** East and north. */
export type Metres = readonly [number, number]
const metresADegree = 111_320

export function movedBy(part: Part, [east, north]: Corner): Part {
  return part.map((corner) => cornerOf({ lng: corner[0] + east, lat: corner[1] + north }))
}

export function degreesOf([east, north]: Metres, [, latitude]: Corner): Corner {
  return [east / (metresADegree * Math.cos((latitude * Math.PI) / 180)), north / metresADegree]
}

/** Each ring of a surface is a part of its own, holes too: by where they lie they are told apart again. */
export function partsOf(geometry: GeoJSON.Geometry | undefined): Part[] {
  switch (geometry?.type) {
    case 'Polygon':
      return geometry.coordinates.map(withoutLast)
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map(withoutLast))
    case 'LineString':
      return [corners(geometry.coordinates)]
    case 'MultiLineString':
      return geometry.coordinates.map(corners)
    case 'Point':
      return [corners([geometry.coordinates])]
    default:
      return []
  }
}

/** Undefined until a part of it is whole. */
export function geometryOf(kind: DrawnKind, parts: readonly Part[]): GeoJSON.Geometry | undefined {
  const whole = parts.filter((part) => isWhole(kind, part))
  const [only] = whole
  if (only === undefined) return undefined
  if (kind === 'surface') {
    const surfaces = surfacesOf(whole).map(({ outline, holes }) => [outline, ...holes].map(closed))
    const [surface] = surfaces
    return surfaces.length === 1 && surface
      ? { type: 'Polygon', coordinates: surface }
      : { type: 'MultiPolygon', coordinates: surfaces }
  }
  if (kind === 'line') {
    const lines = whole.map(positions)
    const [line] = lines
    return lines.length === 1 && line
      ? { type: 'LineString', coordinates: line }
      : { type: 'MultiLineString', coordinates: lines }
  }
  const [point] = positions(only)
  return point && { type: 'Point', coordinates: point }
}

/** Whether the outline of a surface crosses itself, or touches itself elsewhere than in its next corner. */
export function crossesItself(part: Part): boolean {
  if (part.length < 4) return false
  return kinks({ type: 'Polygon', coordinates: [closed(part)] }).features.length > 0
}

export function closed(part: Part): GeoJSON.Position[] {
  return positions([...part, ...part.slice(0, 1)])
}

function positions(part: Part): GeoJSON.Position[] {
  return part.map(([longitude, latitude]) => [longitude, latitude])
}

function corners(told: readonly GeoJSON.Position[]): Part {
  return told.map(([lng = 0, lat = 0]) => cornerOf({ lng, lat }))
}

function withoutLast(ring: readonly GeoJSON.Position[]): Part {
  return corners(ring.slice(0, -1))
}
