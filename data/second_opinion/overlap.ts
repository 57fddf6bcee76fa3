// How much surface do two surfaces share? Between two neighbouring eastings of vertices or crossings nothing crosses,
// so what is shared there is made of trapezoids: its width in the middle times the strip.
import { boundary, type Segment } from './geometry.ts'
import type { Surface } from './region.ts'

/** Beneath this, in m², a computed overlap is rounding: surfaces on a lattice of metres share far more or nothing. */
const rounding = 1e-6

/** The shared surface in m². */
export function overlap(one: Surface, other: Surface): number {
  const origin = boundary(one)[0]?.[0] ?? [0, 0]
  const near = (side: Segment): Segment => [
    [side[0][0] - origin[0], side[0][1] - origin[1]],
    [side[1][0] - origin[0], side[1][1] - origin[1]],
  ]
  const oneSides = boundary(one).map(near)
  const otherSides = boundary(other).map(near)
  const sides = [...oneSides, ...otherSides]
  const eastings = [
    ...new Set([
      ...sides.flatMap((side) => [side[0][0], side[1][0]]),
      ...oneSides.flatMap((side) => otherSides.flatMap((far) => crossing(side, far))),
    ]),
  ].sort((west, east) => west - east)
  const area = eastings.slice(1).reduce((sum, east, index) => {
    const west = eastings[index] ?? east
    const middle = (west + east) / 2
    return sum + (east - west) * sharedLength(spans(oneSides, middle), spans(otherSides, middle))
  }, 0)
  return area < rounding ? 0 : area
}

/** The easting at which two segments cross; nothing for parallels, whose ends are eastings of their own. */
function crossing([a, b]: Segment, [c, d]: Segment): number[] {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]]
  const parallel = ux * vy - uy * vx
  if (parallel === 0) return []
  const along = ((c[0] - a[0]) * vy - (c[1] - a[1]) * vx) / parallel
  const far = ((c[0] - a[0]) * uy - (c[1] - a[1]) * ux) / parallel
  return along < 0 || along > 1 || far < 0 || far > 1 ? [] : [a[0] + along * ux]
}

/** Where a north–south line is inside: northings in pairs of in and out. */
function spans(sides: readonly Segment[], easting: number): [number, number][] {
  const northings = sides
    .filter(([a, b]) => Math.min(a[0], b[0]) < easting && easting < Math.max(a[0], b[0]))
    .map(([a, b]) => a[1] + ((easting - a[0]) / (b[0] - a[0])) * (b[1] - a[1]))
    .sort((south, north) => south - north)
  return northings.flatMap((south, index): [number, number][] => {
    const north = northings[index + 1]
    return index % 2 === 0 && north !== undefined ? [[south, north]] : []
  })
}

function sharedLength(one: readonly [number, number][], other: readonly [number, number][]): number {
  return one
    .flatMap(([south, north]) =>
      other.map(([farSouth, farNorth]) => Math.max(0, Math.min(north, farNorth) - Math.max(south, farSouth))),
    )
    .reduce((sum, length) => sum + length, 0)
}
