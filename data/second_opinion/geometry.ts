// Do two places meet? Closed sets: a boundary belongs to its surface. Exact while coordinates are whole metres,
// since every product below then stays far under 2^53.
import type { Line, Point, Position, Surface } from './region.ts'

export type Segment = readonly [Position, Position]

export function liesIn(point: Point, surface: Surface): boolean {
  return holds(surface, point.coordinates)
}

export function lineMeets(line: Line, surface: Surface): boolean {
  return lineSegments(line).some(
    (segment) => holds(surface, segment[0]) || boundary(surface).some((side) => segmentsMeet(segment, side)),
  )
}

export function surfacesMeet(one: Surface, other: Surface): boolean {
  return (
    boundary(one).some(
      (side) => holds(other, side[0]) || boundary(other).some((far) => segmentsMeet(side, far)),
    ) || boundary(other).some((side) => holds(one, side[0]))
  )
}

export function boundary(surface: Surface): Segment[] {
  const rings = surface.type === 'Polygon' ? surface.coordinates : surface.coordinates.flat()
  return rings.flatMap(segmentsAlong)
}

export function lineSegments(line: Line): Segment[] {
  return line.type === 'LineString'
    ? segmentsAlong(line.coordinates)
    : line.coordinates.flatMap(segmentsAlong)
}

function segmentsAlong(positions: readonly Position[]): Segment[] {
  return positions.slice(1).map((end, index) => [positions[index] ?? end, end])
}

function holds(surface: Surface, position: Position): boolean {
  const sides = boundary(surface)
  if (sides.some((side) => isOn(position, side))) return true
  // A ray to the east crosses the boundary an odd number of times from inside. Half-open sides: a vertex counts once.
  const crossings = sides.filter(([start, end]) => {
    const [low, high] = start[1] < end[1] ? [start, end] : [end, start]
    return low[1] <= position[1] && position[1] < high[1] && turn(low, high, position) > 0
  })
  return crossings.length % 2 === 1
}

/** Above 0 when `position` lies to the left of the way from `start` to `end`, 0 on the straight line through both. */
function turn(start: Position, end: Position, position: Position): number {
  return (end[0] - start[0]) * (position[1] - start[1]) - (end[1] - start[1]) * (position[0] - start[0])
}

function isOn(position: Position, [start, end]: Segment): boolean {
  return (
    turn(start, end, position) === 0 &&
    Math.min(start[0], end[0]) <= position[0] &&
    position[0] <= Math.max(start[0], end[0]) &&
    Math.min(start[1], end[1]) <= position[1] &&
    position[1] <= Math.max(start[1], end[1])
  )
}

function segmentsMeet(one: Segment, other: Segment): boolean {
  if (isOn(one[0], other) || isOn(one[1], other) || isOn(other[0], one) || isOn(other[1], one)) return true
  const oneParts = Math.sign(turn(...one, other[0])) * Math.sign(turn(...one, other[1])) < 0
  const otherParts = Math.sign(turn(...other, one[0])) * Math.sign(turn(...other, one[1])) < 0
  return oneParts && otherParts
}
