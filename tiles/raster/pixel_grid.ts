// For each pixel of a tile, which column and row of the raster it shows. proj4 is asked only at the nodes of a grid, and between them lines are straight: the grid
// is made finer until the straight lines are less than an eighth of a pixel off.
import { latitudeOf, longitudeOf, type Placing } from './projection.ts'
import type { TileFrame } from './tile_frame.ts'

export type PixelGrid = {
  /** Of the raster, at the middle of each pixel of the frame, row by row; not a number where there is none. */
  readonly columns: Float64Array
  readonly rows: Float64Array
  /** Pixels of the raster to a pixel of the tile, along a side. */
  readonly scale: number
}

/** Between nodes, in pixels: from the coarsest to "ask for each". */
const spacings = [64, 32, 16, 8, 4, 2] as const
const errorAtMost = 1 / 8

export function pixelGrid(frame: TileFrame, placing: Placing): PixelGrid {
  const at = (x: number, y: number): readonly [number, number] =>
    placing(longitudeOf(frame.west_m + x * frame.pixel_m), latitudeOf(frame.north_m - y * frame.pixel_m)) ?? [
      Number.NaN,
      Number.NaN,
    ]
  const scale = scaleAt(frame, at)
  for (const spacing of spacings) {
    const nodes = nodesOf(frame, spacing, at)
    if (worstError(nodes, at) <= errorAtMost * scale) return { ...between(frame, nodes), scale }
  }
  return { ...each(frame, at), scale }
}

type At = (x: number, y: number) => readonly [number, number]
type Nodes = {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly columns: Float64Array
  readonly rows: Float64Array
}

/** In the middle of the frame, by the area that a pixel covers. */
function scaleAt({ left, right, top, bottom }: TileFrame, at: At): number {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [west, east] = [at(x - 0.5, y), at(x + 0.5, y)]
  const [north, south] = [at(x, y - 0.5), at(x, y + 0.5)]
  const area = (east[0] - west[0]) * (south[1] - north[1]) - (south[0] - north[0]) * (east[1] - west[1])
  const scale = Math.sqrt(Math.abs(area))
  return Number.isFinite(scale) && scale > 0 ? scale : 1
}

function nodesOf({ left, right, top, bottom }: TileFrame, spacing: number, at: At): Nodes {
  const xs = places(left, right, spacing)
  const ys = places(top, bottom, spacing)
  const columns = new Float64Array(xs.length * ys.length)
  const rows = new Float64Array(columns.length)
  for (const [down, y] of ys.entries())
    for (const [across, x] of xs.entries()) {
      const [column, row] = at(x, y)
      columns[down * xs.length + across] = column
      rows[down * xs.length + across] = row
    }
  return { xs, ys, columns, rows }
}

function places(from: number, to: number, spacing: number): number[] {
  const found: number[] = []
  for (let place = from; place < to; place += spacing) found.push(place)
  return [...found, to]
}

/** In pixels of the raster, in the middle of each cell and of its upper and left edge, where lines are bent most. */
function worstError({ xs, ys, columns, rows }: Nodes, at: At): number {
  let worst = 0
  const width = xs.length
  for (let down = 0; down + 1 < ys.length; down++)
    for (let across = 0; across + 1 < width; across++) {
      const corners = [
        down * width + across,
        down * width + across + 1,
        (down + 1) * width + across,
        (down + 1) * width + across + 1,
      ] as const
      const [x0 = 0, x1 = 0] = [xs[across], xs[across + 1]]
      const [y0 = 0, y1 = 0] = [ys[down], ys[down + 1]]
      const looks = [
        [(x0 + x1) / 2, (y0 + y1) / 2, corners],
        [(x0 + x1) / 2, y0, [corners[0], corners[1]]],
        [x0, (y0 + y1) / 2, [corners[0], corners[2]]],
      ] as const
      for (const [x, y, of] of looks) {
        const [column, row] = at(x, y)
        const error = Math.max(Math.abs(mean(columns, of) - column), Math.abs(mean(rows, of) - row))
        if (!(error <= worst)) worst = Number.isNaN(error) ? Number.POSITIVE_INFINITY : error
      }
    }
  return worst
}

function mean(values: Float64Array, places: readonly number[]): number {
  let sum = 0
  for (const place of places) sum += values[place] ?? Number.NaN
  return sum / places.length
}

function between(frame: TileFrame, { xs, ys, columns, rows }: Nodes): Pick<PixelGrid, 'columns' | 'rows'> {
  const width = frame.right - frame.left
  const result = newGrid(frame)
  let down = 0
  for (let y = frame.top; y < frame.bottom; y++) {
    while (y + 0.5 > (ys[down + 1] ?? Number.POSITIVE_INFINITY)) down++
    const share = (y + 0.5 - (ys[down] ?? 0)) / ((ys[down + 1] ?? 1) - (ys[down] ?? 0))
    let across = 0
    for (let x = frame.left; x < frame.right; x++) {
      while (x + 0.5 > (xs[across + 1] ?? Number.POSITIVE_INFINITY)) across++
      const part = (x + 0.5 - (xs[across] ?? 0)) / ((xs[across + 1] ?? 1) - (xs[across] ?? 0))
      const node = down * xs.length + across
      const to = (y - frame.top) * width + x - frame.left
      result.columns[to] = blended(columns, node, xs.length, part, share)
      result.rows[to] = blended(rows, node, xs.length, part, share)
    }
  }
  return result
}

function blended(values: Float64Array, node: number, width: number, part: number, share: number): number {
  const upper = (values[node] ?? 0) * (1 - part) + (values[node + 1] ?? 0) * part
  const lower = (values[node + width] ?? 0) * (1 - part) + (values[node + width + 1] ?? 0) * part
  return upper * (1 - share) + lower * share
}

function each(frame: TileFrame, at: At): Pick<PixelGrid, 'columns' | 'rows'> {
  const width = frame.right - frame.left
  const result = newGrid(frame)
  for (let y = frame.top; y < frame.bottom; y++)
    for (let x = frame.left; x < frame.right; x++) {
      const [column, row] = at(x + 0.5, y + 0.5)
      const to = (y - frame.top) * width + x - frame.left
      result.columns[to] = column
      result.rows[to] = row
    }
  return result
}

function newGrid({ left, right, top, bottom }: TileFrame) {
  const pixels = (right - left) * (bottom - top)
  return { columns: new Float64Array(pixels), rows: new Float64Array(pixels) }
}
