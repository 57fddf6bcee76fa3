// Planar distances in metres; 0 only where the two places meet.
import { boundary, liesIn, lineMeets, lineSegments, type Segment } from './geometry.ts'
import type { Line, Point, Position, Surface } from './region.ts'

export function pointDistance(one: Point, other: Point): number {
  return apart(one.coordinates, other.coordinates)
}

export function pointToSurface(point: Point, surface: Surface): number {
  return liesIn(point, surface)
    ? 0
    : Math.min(...boundary(surface).map((side) => toSegment(point.coordinates, side)))
}

export function lineToSurface(line: Line, surface: Surface): number {
  if (lineMeets(line, surface)) return 0
  // Of two segments that do not meet, the nearest places include an end of one of them.
  return Math.min(
    ...lineSegments(line).flatMap((segment) =>
      boundary(surface).flatMap((side) => [
        toSegment(segment[0], side),
        toSegment(segment[1], side),
        toSegment(side[0], segment),
        toSegment(side[1], segment),
      ]),
    ),
  )
}

function toSegment(position: Position, [start, end]: Segment): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]]
  const along = (position[0] - start[0]) * dx + (position[1] - start[1]) * dy
  const lengthSquared = dx * dx + dy * dy
  if (along <= 0) return apart(position, start)
  if (along >= lengthSquared) return apart(position, end)
  const across = dx * (position[1] - start[1]) - dy * (position[0] - start[0])
  return Math.abs(across) / Math.sqrt(lengthSquared)
}

function apart(one: Position, other: Position): number {
  return Math.sqrt((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2)
}

/** Rounded up, but 12.000000001, which is 12 after the rounding of a root, stays 12; 0 only for 0. */
export function wholeMetresUp(distance: number): number {
  return distance === 0 ? 0 : Math.max(1, Math.ceil(distance - 1e-6))
}
