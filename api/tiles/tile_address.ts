// Which tile is asked for. Outside the matrix there are no tiles, so a wrong number is "not there", not "wrong input".
import { zoomAtMost } from '../../tiles/tile_layer.ts'
import { AppError } from '../contract/problem.ts'

export type TileAddress = { readonly z: number; readonly x: number; readonly y: number }

export function tileAddress(z: string, x: string, y: string): TileAddress {
  const address = { z: wholeNumber(z), x: wholeNumber(x), y: wholeNumber(y.replace(/\.mvt$/, '')) }
  const side = 2 ** address.z
  if (y.endsWith('.mvt') && address.z <= zoomAtMost && address.x < side && address.y < side) return address
  throw new AppError(
    'not_found',
    `There is no tile ${z}/${x}/${y}. Tiles are z/x/y.mvt with whole numbers: z from 0 to ${zoomAtMost}, x and y from 0 to 2^z − 1.`,
  )
}

/** Infinite where it is none. */
export function wholeNumber(text: string): number {
  return /^(0|[1-9]\d{0,6})$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY
}
