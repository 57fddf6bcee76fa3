// Plane geometry in metres (EPSG:3006): only what the demo needs, and quick.
export type Point = { readonly x: number; readonly y: number }
export type Line = readonly Point[]
/** Closed by its first point, which is not repeated at the end. */
export type Ring = readonly Point[]
export type Bounds = {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

export function distance(one: Point, other: Point): number {
  // Math.hypot guards against overflow, which metres do not need, and takes ten times as long.
  const [dx, dy] = [one.x - other.x, one.y - other.y]
  return Math.sqrt(dx * dx + dy * dy)
}

export function boundsOf(points: readonly Point[], margin = 0): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y } of points) {
    if (x < west) west = x
    if (y < south) south = y
    if (x > east) east = x
    if (y > north) north = y
  }
  return { west: west - margin, south: south - margin, east: east + margin, north: north + margin }
}

export function isInBounds(bounds: Bounds, { x, y }: Point): boolean {
  return x >= bounds.west && x <= bounds.east && y >= bounds.south && y <= bounds.north
}

export function doBoundsMeet(one: Bounds, other: Bounds): boolean {
  return (
    one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north
  )
}

export function isInRing(ring: Ring, { x, y }: Point): boolean {
  let isInside = false
  let from = ring.at(-1)
  for (const to of ring) {
    if (from && to.y > y !== from.y > y) {
      if (x < ((from.x - to.x) * (y - to.y)) / (from.y - to.y) + to.x) isInside = !isInside
    }
    from = to
  }
  return isInside
}

export function distanceToRing(ring: Ring, point: Point): number {
  let least = Infinity
  let from = ring.at(-1)
  for (const to of ring) {
    if (from) least = Math.min(least, distanceToSegment(point, from, to))
    from = to
  }
  return least
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = dx * dx + dy * dy
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length
  const within = Math.max(0, Math.min(1, along))
  return distance(point, { x: from.x + within * dx, y: from.y + within * dy })
}

export function doesLineCrossRing(line: Line, ring: Ring): boolean {
  const bounds = boundsOf(ring)
  let from: Point | undefined
  for (const to of line) {
    if (isInBounds(bounds, to) && isInRing(ring, to)) return true
    if (from && mayMeet(from, to, bounds)) {
      let start = ring.at(-1)
      for (const end of ring) {
        if (start && doSegmentsCross(from, to, start, end)) return true
        start = end
      }
    }
    from = to
  }
  return false
}

function mayMeet(from: Point, to: Point, { west, south, east, north }: Bounds): boolean {
  if ((from.x < west && to.x < west) || (from.x > east && to.x > east)) return false
  return !((from.y < south && to.y < south) || (from.y > north && to.y > north))
}

export function doRingsMeet(one: Ring, other: Ring): boolean {
  const [first] = one
  if (!first) return false
  return doesLineCrossRing([...other, ...other.slice(0, 1)], one) || isInRing(other, first)
}

export function doSegmentsCross(from: Point, to: Point, start: Point, end: Point): boolean {
  return (
    isLeftOf(from, to, start) !== isLeftOf(from, to, end) &&
    isLeftOf(start, end, from) !== isLeftOf(start, end, to)
  )
}

function isLeftOf(from: Point, to: Point, { x, y }: Point): boolean {
  return (to.x - from.x) * (y - from.y) > (to.y - from.y) * (x - from.x)
}

/** Positive where the ring runs anticlockwise. */
export function ringArea(ring: Ring): number {
  let doubled = 0
  let from = ring.at(-1)
  for (const to of ring) {
    if (from) doubled += from.x * to.y - to.x * from.y
    from = to
  }
  return doubled / 2
}

/** Leaves out the points that lie nearer than `tolerance_m` to what remains (Douglas and Peucker). */
export function simplified(line: Line, tolerance_m: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 3) return [...line]
  let [farthest, split] = [tolerance_m, 0]
  line.forEach((point, index) => {
    const away = distanceToSegment(point, first, last)
    if (away > farthest) [farthest, split] = [away, index]
  })
  if (split === 0) return [first, last]
  return [
    ...simplified(line.slice(0, split + 1), tolerance_m).slice(0, -1),
    ...simplified(line.slice(split), tolerance_m),
  ]
}
