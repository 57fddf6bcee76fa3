// A tile of a raster as PNG. What the raster does not cover, and what has no value in it, is transparent.
import { encode } from 'fast-png'
import type { RasterFacts } from '../../api/contract/catalogue/raster_facts.ts'
import { colouringOf } from './colouring.ts'
import { type ChosenLevel, levelFor } from './levels.ts'
import { type PixelGrid, pixelGrid } from './pixel_grid.ts'
import { placingIn } from './projection.ts'
import type { TileJob } from './raster_job.ts'
import { readLevel } from './read_level.ts'
import { type TileFrame, tileFrame, tilePixels } from './tile_frame.ts'

/** Undefined where there is nothing in the tile. */
export async function renderTile(job: TileJob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pixels = await tileColours(job)
  if (!pixels) return undefined
  return new Uint8Array(
    encode(
      { width: tilePixels, height: tilePixels, data: pixels, channels: 4, depth: 8 },
      { zlib: { level: 6 } },
    ),
  )
}

/** Red, green, blue and alpha of each pixel, row by row. */
export async function tileColours({ path, facts, tile, shown }: TileJob): Promise<Uint8Array | undefined> {
  const frame = tileFrame(tile, facts.bounds)
  if (!frame) return undefined
  const grid = pixelGrid(frame, placingIn(facts))
  const level = levelFor(facts, grid.scale)
  const places = placesOf(facts, grid, level)
  const window = windowOf(places, level)
  if (!window) return undefined
  const colouring = colouringOf(shown, facts)
  const values = await readLevel({ path, image: level.image, window, bands: colouring.bands })
  const pixels = new Uint8Array(tilePixels * tilePixels * 4)
  const width = window[2] - window[0]
  let isEmpty = true
  for (let place = 0; place < places.length; place += 2) {
    const column = places[place] ?? -1
    if (column < 0) continue
    const row = places[place + 1] ?? 0
    const to = targetOf(frame, place / 2)
    colouring.paint(values, (row - window[1]) * width + column - window[0], pixels, to)
    if (pixels[to + 3] !== 0) isEmpty = false
  }
  return isEmpty ? undefined : pixels
}

function targetOf({ left, top, right }: TileFrame, nth: number): number {
  const width = right - left
  const row = top + Math.floor(nth / width)
  return (row * tilePixels + left + (nth % width)) * 4
}

/** Column and row in the level for each pixel of the frame; −1 outside the raster. */
function placesOf({ width, height }: RasterFacts, grid: PixelGrid, level: ChosenLevel): Int32Array {
  const places = new Int32Array(grid.columns.length * 2).fill(-1)
  for (let nth = 0; nth < grid.columns.length; nth++) {
    const column = grid.columns[nth] ?? Number.NaN
    const row = grid.rows[nth] ?? Number.NaN
    if (!(column >= 0 && column < width && row >= 0 && row < height)) continue
    places[nth * 2] = Math.min(level.width - 1, Math.floor(column / level.factors[0]))
    places[nth * 2 + 1] = Math.min(level.height - 1, Math.floor(row / level.factors[1]))
  }
  return places
}

/** What has to be read of the level: first column and row, and the first beyond. */
function windowOf(places: Int32Array, level: ChosenLevel): [number, number, number, number] | undefined {
  const window: [number, number, number, number] = [level.width, level.height, 0, 0]
  for (let place = 0; place < places.length; place += 2) {
    const column = places[place] ?? -1
    if (column < 0) continue
    const row = places[place + 1] ?? 0
    if (column < window[0]) window[0] = column
    if (row < window[1]) window[1] = row
    if (column >= window[2]) window[2] = column + 1
    if (row >= window[3]) window[3] = row + 1
  }
  return window[2] > window[0] ? window : undefined
}
