// Finds what lies near a point without asking everything.
import type { Point } from './planar.ts'

export type SpatialGrid<Item extends Point> = {
  readonly add: (item: Item) => void
  readonly near: (point: Point, radius_m: number) => Item[]
  readonly isFree: (point: Point, radius_m: number, except?: (item: Item) => boolean) => boolean
}

export function spatialGrid<Item extends Point>(cell_m: number): SpatialGrid<Item> {
  const cells = new Map<number, Item[]>()
  const keyOf = (column: number, row: number) => column * 1_000_000 + row
  const column = (value: number) => Math.floor(value / cell_m)

  const find = (point: Point, radius_m: number, visit: (item: Item) => boolean): boolean => {
    const [east, north] = [column(point.x + radius_m), column(point.y + radius_m)]
    for (let x = column(point.x - radius_m); x <= east; x += 1) {
      for (let y = column(point.y - radius_m); y <= north; y += 1) {
        for (const item of cells.get(keyOf(x, y)) ?? []) {
          const [dx, dy] = [item.x - point.x, item.y - point.y]
          if (dx * dx + dy * dy <= radius_m * radius_m && visit(item)) return true
        }
      }
    }
    return false
  }

  return {
    add: (item) => {
      const key = keyOf(column(item.x), column(item.y))
      const cell = cells.get(key)
      if (cell) cell.push(item)
      else cells.set(key, [item])
    },
    near: (point, radius_m) => {
      const found: Item[] = []
      find(point, radius_m, (item) => {
        found.push(item)
        return false
      })
      return found
    },
    isFree: (point, radius_m, except) => !find(point, radius_m, (item) => !except?.(item)),
  }
}
