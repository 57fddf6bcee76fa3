// Which parts of a drawn surface lie within others: such a part is a hole in the one around it, and one within a hole is a surface again.
import { booleanPointInPolygon } from '@turf/turf'
import type { Part } from './shape.ts'

export type Surface = { readonly outline: Part; readonly holes: readonly Part[] }

/** The parts that lie within this one, whole. */
export function partsWithin(parts: readonly Part[], index: number): number[] {
  return parts.flatMap((_, at) => (liesWithin(parts, at, index) ? [at] : []))
}

/** In how many others each part lies: in an odd number it is a hole. */
export function depthsOf(parts: readonly Part[]): number[] {
  return parts.map((_, index) => parts.filter((_, at) => liesWithin(parts, index, at)).length)
}

export function surfacesOf(parts: readonly Part[]): Surface[] {
  const depths = depthsOf(parts)
  return parts.flatMap((outline, index) => {
    const depth = depths[index] ?? 0
    if (depth % 2 === 1) return []
    const holes = partsWithin(parts, index).filter((at) => depths[at] === depth + 1)
    return [{ outline, holes: parts.filter((_, at) => holes.includes(at)) }]
  })
}

/** Of two with the same outline the first is the one around. */
function liesWithin(parts: readonly Part[], inner: number, outer: number): boolean {
  if (inner === outer) return false
  return covers(parts[outer], parts[inner]) && !(inner < outer && covers(parts[inner], parts[outer]))
}

// A part is never changed in place, so what is known of it holds: of all parts only the moved one is compared anew.
const boxes = new WeakMap<Part, Box>()
const known = new WeakMap<Part, WeakMap<Part, boolean>>()

function covers(outer: Part = [], inner: Part = []): boolean {
  if (outer.length < 3 || inner.length < 3 || !boxCovers(boxOf(outer), boxOf(inner))) return false
  const inners = known.get(outer) ?? new WeakMap<Part, boolean>()
  known.set(outer, inners)
  const answer = inners.get(inner) ?? isAround(outer, inner)
  inners.set(inner, answer)
  return answer
}

function isAround(outer: Part, inner: Part): boolean {
  const ring = [...outer, ...outer.slice(0, 1)].map(([longitude, latitude]) => [longitude, latitude])
  const outline: GeoJSON.Polygon = { type: 'Polygon', coordinates: [ring] }
  return inner.every(([longitude, latitude]) => booleanPointInPolygon([longitude, latitude], outline))
}

type Box = { readonly west: number; readonly east: number; readonly south: number; readonly north: number }

function boxOf(part: Part): Box {
  const box = boxes.get(part) ?? measured(part)
  boxes.set(part, box)
  return box
}

function measured(part: Part): Box {
  const longitudes = part.map(([longitude]) => longitude)
  const latitudes = part.map(([, latitude]) => latitude)
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  }
}

function boxCovers(outer: Box, inner: Box): boolean {
  return (
    outer.west <= inner.west &&
    outer.east >= inner.east &&
    outer.south <= inner.south &&
    outer.north >= inner.north
  )
}
