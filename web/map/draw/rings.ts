// Which parts of a drawn surface lie within others: such a part is a hole in the one around it, and one within a hole is a surface again.
import { booleanPointInPolygon } from '@turf/turf'
import type { Part } from './shape.ts'

export type Surface = { readonly outline: Part; readonly holes: readonly Part[] }

/** The parts that lie within this one, whole. */
export function partsWithin(parts: readonly Part[], index: number): number[] {
  return parts.flatMap((_, at) => (liesWithin(parts, at, index) ? [at] : []))
}

export function isHole(parts: readonly Part[], index: number): boolean {
  return around(parts, index).length % 2 === 1
}

export function surfacesOf(parts: readonly Part[]): Surface[] {
  return parts.flatMap((outline, index) => {
    const depth = around(parts, index).length
    if (depth % 2 === 1) return []
    const holes = partsWithin(parts, index).filter((at) => around(parts, at).length === depth + 1)
    return [{ outline, holes: parts.filter((_, at) => holes.includes(at)) }]
  })
}

function around(parts: readonly Part[], index: number): number[] {
  return parts.flatMap((_, at) => (liesWithin(parts, index, at) ? [at] : []))
}

/** Of two with the same outline the first is the one around. */
function liesWithin(parts: readonly Part[], inner: number, outer: number): boolean {
  if (inner === outer) return false
  return covers(parts[outer], parts[inner]) && !(inner < outer && covers(parts[inner], parts[outer]))
}

function covers(outer: Part = [], inner: Part = []): boolean {
  if (outer.length < 3 || inner.length < 3) return false
  const ring = [...outer, ...outer.slice(0, 1)].map(([longitude, latitude]) => [longitude, latitude])
  const outline: GeoJSON.Polygon = { type: 'Polygon', coordinates: [ring] }
  return inner.every(([longitude, latitude]) => booleanPointInPolygon([longitude, latitude], outline))
}
