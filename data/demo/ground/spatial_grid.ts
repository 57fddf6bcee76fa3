// Finds what lies near a point without asking everything.
import type { Point } from './planar.ts'

export type SpatialGrid<Item extends Point> = {
  readonly add: (item: Item) => void
  readonly near: (point: Point, radius_m: number) => Item[]
  readonly isFree: (point: Point, radius_m: number, except?: (item: Item) => boolean) => boolean
}

export function spatialGrid<Item extends Point>(cell_m: number): SpatialGrid<Item> {
  const cells = new Map<number, Item[]>()
  return {
    add: (item) => {
      const key = keyOf(Math.floor(item.x / cell_m), Math.floor(item.y / cell_m))
      const cell = cells.get(key)
      if (cell) cell.push(item)
      else cells.set(key, [item])
    },
    near: (point, radius_m) => {
      const found: Item[] = []
      const [east, north] = [
        Math.floor((point.x + radius_m) / cell_m),
        Math.floor((point.y + radius_m) / cell_m),
      ]
      for (let column = Math.floor((point.x - radius_m) / cell_m); column <= east; column += 1) {
        for (let row = Math.floor((point.y - radius_m) / cell_m); row <= north; row += 1) {
          const cell = cells.get(keyOf(column, row))
          if (!cell) continue
          for (const item of cell) if (isWithin(item, point, radius_m)) found.push(item)
        }
      }
      return found
    },
    isFree: (point, radius_m, except) => {
      const [east, north] = [
        Math.floor((point.x + radius_m) / cell_m),
        Math.floor((point.y + radius_m) / cell_m),
      ]
      for (let column = Math.floor((point.x - radius_m) / cell_m); column <= east; column += 1) {
        for (let row = Math.floor((point.y - radius_m) / cell_m); row <= north; row += 1) {
          const cell = cells.get(keyOf(column, row))
          if (!cell) continue
          for (const item of cell) if (isWithin(item, point, radius_m) && !except?.(item)) return false
        }
      }
      return true
    },
  }
}

function keyOf(column: number, row: number): number {
  return column * 1_000_000 + row
}

function isWithin(item: Point, { x, y }: Point, radius_m: number): boolean {
  return (item.x - x) ** 2 + (item.y - y) ** 2 <= radius_m ** 2
}
