// An outline drawn round some addresses, as a planner would draw it: it follows the houses, keeps a distance and cuts corners.
import { itemAt, type Random } from '../random.ts'
import type { Land } from './land.ts'
import {
  boundsOf,
  distance,
  doSegmentsCross,
  isInRing,
  type Point,
  type Ring,
  ringArea,
  simplified,
} from './planar.ts'
import type { SpatialGrid } from './spatial_grid.ts'

export type OutlineOptions = {
  /** How far out a single house carries the outline, about. */
  readonly reach_m: number
  readonly land: Land
  readonly random: Random
}

const cell_m = 110

export function outlineOf(
  houses: readonly Point[],
  { reach_m, land, random }: OutlineOptions,
): Ring | undefined {
  const field = fieldOf(houses, reach_m, random)
  const rings = contours(field, land)
  const largest = rings.reduce<Ring | undefined>(
    (best, ring) => (!best || Math.abs(ringArea(ring)) > Math.abs(ringArea(best)) ? ring : best),
    undefined,
  )
  if (!largest) return undefined
  const drawn = drawnByHand(largest, random)
  if (drawn.length < 5 || crossesItself(drawn)) return undefined
  return ringArea(drawn) > 0 ? drawn : drawn.toReversed()
}

type Field = {
  readonly west: number
  readonly south: number
  readonly columns: number
  readonly rows: number
  readonly values: Float64Array
}

/** High near many houses; the outline runs where it falls below 1. Soft random hills keep it from running evenly. */
function fieldOf(houses: readonly Point[], reach_m: number, random: Random): Field {
  const bounds = boundsOf(houses, 2.2 * reach_m)
  const columns = Math.ceil((bounds.east - bounds.west) / cell_m) + 1
  const rows = Math.ceil((bounds.north - bounds.south) / cell_m) + 1
  const values = new Float64Array(columns * rows)
  const wide = 2 * reach_m
  for (const house of oneOfEachCell(houses)) {
    const [column, row] = [(house.x - bounds.west) / cell_m, (house.y - bounds.south) / cell_m]
    const cells = wide / cell_m
    for (let y = Math.max(0, Math.ceil(row - cells)); y <= Math.min(rows - 1, row + cells); y += 1) {
      for (
        let x = Math.max(0, Math.ceil(column - cells));
        x <= Math.min(columns - 1, column + cells);
        x += 1
      ) {
        const away = Math.sqrt((x - column) ** 2 + (y - row) ** 2) / cells
        if (away >= 1) continue
        const at = y * columns + x
        values[at] = Math.max(values[at] ?? 0, 2 * (1 - away)) + 0.09 * (1 - away)
      }
    }
  }
  const hills = Array.from({ length: 5 }, () => ({
    angle: random.between(0, Math.PI),
    perMetre: (2 * Math.PI) / random.between(760, 2600),
    turn: random.between(0, 7),
    height: random.between(0.12, 0.36),
  }))
  const waves = hills.map(({ angle, perMetre, turn, height }) => ({
    east: Math.cos(angle) * perMetre,
    north: Math.sin(angle) * perMetre,
    turn,
    height,
  }))
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0
    // No hill lifts or sinks the rest across the outline.
    if (value < 0.4 || value > 2.7) continue
    const [x, y] = [(at % columns) * cell_m, Math.floor(at / columns) * cell_m]
    let hill = 0
    for (const wave of waves) hill += wave.height * Math.sin(x * wave.east + y * wave.north + wave.turn)
    values[at] = value * (1 + hill)
  }
  return { west: bounds.west, south: bounds.south, columns, rows, values }
}

function oneOfEachCell(houses: readonly Point[]): Iterable<Point> {
  const kept = new Map<number, Point>()
  for (const house of houses)
    kept.set(Math.floor(house.x / cell_m) * 100_000 + Math.floor(house.y / cell_m), house)
  return kept.values()
}

/** Marching squares: walks round every patch of cells whose value is 1 or more and that is land. */
function contours({ west, south, columns, rows, values }: Field, land: Land): readonly Ring[] {
  const next = new Map<string, { to: string; point: Point }>()
  const level = values.map((value, at) => {
    if (value < 1) return value
    return land.isLand({ x: west + (at % columns) * cell_m, y: south + Math.floor(at / columns) * cell_m })
      ? value
      : -4
  })
  const valueAt = (column: number, row: number) => level[row * columns + column] ?? 0
  const crossing = (fromX: number, fromY: number, toX: number, toY: number) => {
    const [from, to] = [valueAt(fromX, fromY), valueAt(toX, toY)]
    const share = (1 - from) / (to - from)
    const point = {
      x: west + (fromX + share * (toX - fromX)) * cell_m,
      y: south + (fromY + share * (toY - fromY)) * cell_m,
    }
    return { key: `${fromX + toX}:${fromY + toY}`, point }
  }
  for (let y = 0; y < rows - 1; y += 1) {
    for (let x = 0; x < columns - 1; x += 1) {
      const corners = [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
      ] as const
      // Going round the cell anticlockwise, the outline leaves where the field falls and comes in where it rises.
      const falls: { key: string; point: Point }[] = []
      const rises: { key: string; point: Point }[] = []
      corners.forEach(([fromX, fromY], index) => {
        const [toX, toY] = itemAt(corners, (index + 1) % 4)
        const [from, to] = [valueAt(fromX, fromY) >= 1, valueAt(toX, toY) >= 1]
        if (from && !to) falls.push(crossing(fromX, fromY, toX, toY))
        if (!from && to) rises.push(crossing(fromX, fromY, toX, toY))
      })
      falls.forEach((fall, index) => {
        next.set(fall.key, { to: itemAt(rises, index).key, point: fall.point })
      })
    }
  }
  return joined(next)
}

function joined(next: Map<string, { to: string; point: Point }>): readonly Ring[] {
  const rings: Ring[] = []
  for (;;) {
    const [start] = next.keys()
    if (start === undefined) return rings
    const ring: Point[] = []
    for (let key = start; ; ) {
      const step = next.get(key)
      if (!step) break
      ring.push(step.point)
      next.delete(key)
      key = step.to
    }
    rings.push(ring)
  }
}

function drawnByHand(ring: Ring, random: Random): Ring {
  const half = Math.floor(ring.length / 2)
  const tolerance = random.between(45, 95)
  const [one, other] = [ring.slice(0, half + 1), [...ring.slice(half), ...ring.slice(0, 1)]]
  return [...simplified(one, tolerance).slice(0, -1), ...simplified(other, tolerance).slice(0, -1)]
}

function crossesItself(ring: Ring): boolean {
  return ring.some((to, index) => {
    const from = itemAt(ring, (index + ring.length - 1) % ring.length)
    return ring.some((end, at) => {
      if (Math.abs(at - index) < 2 || Math.abs(at - index) > ring.length - 2) return false
      return doSegmentsCross(from, to, itemAt(ring, (at + ring.length - 1) % ring.length), end)
    })
  })
}

export function housesInside<House extends Point>(ring: Ring, grid: SpatialGrid<House>): House[] {
  const { west, south, east, north } = boundsOf(ring)
  const middle = { x: (west + east) / 2, y: (south + north) / 2 }
  const radius = Math.max(...ring.map((corner) => distance(corner, middle)))
  return grid.near(middle, radius).filter((house) => isInRing(ring, house))
}

/** The longest way across. */
export function widthOf(ring: Ring): number {
  return Math.max(...ring.map((one) => Math.max(...ring.map((other) => distance(one, other)))))
}
