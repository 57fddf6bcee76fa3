// Where the pixels of a tile lie on the map, and which of them the raster can reach.

import { halfWorld_m, webX, webY } from './projection.ts'
import type { TileAddress } from './raster_job.ts'

/** Pixels along the side of a tile, as every map program expects of a `.png` that does not say otherwise. */
export const tilePixels = 256

export type TileFrame = {
  readonly pixel_m: number
  /** Of the tile's corner in the north-west. */
  readonly west_m: number
  readonly north_m: number
  /** First column and row that the raster can reach, and the first beyond. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Undefined where the raster, by its bounds in degrees, lies elsewhere. */
export function tileFrame(
  { z, x, y }: TileAddress,
  [west, south, east, north]: readonly [number, number, number, number],
): TileFrame | undefined {
  const pixel_m = (2 * halfWorld_m) / (tilePixels * 2 ** z)
  const west_m = x * tilePixels * pixel_m - halfWorld_m
  const north_m = halfWorld_m - y * tilePixels * pixel_m
  const inside = (pixel: number) => Math.max(0, Math.min(tilePixels, pixel))
  const frame = {
    pixel_m,
    west_m,
    north_m,
    left: inside(Math.floor((webX(west) - west_m) / pixel_m)),
    top: inside(Math.floor((north_m - webY(north)) / pixel_m)),
    right: inside(Math.ceil((webX(east) - west_m) / pixel_m)),
    bottom: inside(Math.ceil((north_m - webY(south)) / pixel_m)),
  }
  return frame.right > frame.left && frame.bottom > frame.top ? frame : undefined
}
