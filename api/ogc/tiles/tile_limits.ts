// Which tiles there are of a tileset: those that its layers reach, at the zooms at which asking shows more than enlarging.
import { z } from '@hono/zod-openapi'
import { AppError } from '../../contract/problem.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { AnsweredTiles } from '../../tiles/answered_tiles.ts'
import { world } from '../../tiles/layer_bounds.ts'
import { type TileAddress, wholeNumber } from '../../tiles/tile_address.ts'

export const tileMatrixLimits = z
  .object({
    tileMatrix: z.string(),
    minTileRow: z.int(),
    maxTileRow: z.int(),
    minTileCol: z.int(),
    maxTileCol: z.int(),
  })
  .openapi('TileMatrixLimits')
export type TileMatrixLimits = z.infer<typeof tileMatrixLimits>

export type Reach = Pick<SeenLayer, 'bounds'> & Pick<AnsweredTiles, 'zooms'>

/** Of what has no rows nobody knows how far it will reach: it counts only where it is alone. */
export function limitsOf(all: readonly Reach[]): TileMatrixLimits[] {
  const reaching = all.some(({ bounds }) => bounds) ? all.filter(({ bounds }) => bounds) : all
  const from = Math.min(...reaching.map(({ zooms }) => zooms.from))
  const to = Math.max(...reaching.map(({ zooms }) => zooms.to))
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, nth) => from + nth).flatMap((zoom) => {
    const there = reaching.filter(({ zooms }) => zooms.from <= zoom && zoom <= zooms.to)
    return there.length === 0 ? [] : [limitsAt(zoom, there)]
  })
}

function limitsAt(zoom: number, reaching: readonly Reach[]): TileMatrixLimits {
  const side = 2 ** zoom
  const within = (tile: number) => Math.max(0, Math.min(side - 1, Math.floor(tile)))
  const bounds = reaching.map((one) => one.bounds ?? world)
  const rows = bounds.flatMap(([, south, , north]) => [south, north].map((one) => within(rowOf(one) * side)))
  const cols = bounds.flatMap(([west, , east]) => [west, east].map((one) => within((one / 360 + 0.5) * side)))
  return {
    tileMatrix: String(zoom),
    minTileRow: Math.min(...rows),
    maxTileRow: Math.max(...rows),
    minTileCol: Math.min(...cols),
    maxTileCol: Math.max(...cols),
  }
}

/** 0 at the northern edge of the map, 1 at the southern one. */
function rowOf(latitude: number): number {
  return 0.5 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI)
}

export const tilePlace = { tileMatrix: z.string(), tileRow: z.string(), tileCol: z.string() }
type TilePlace = { readonly tileMatrix: string; readonly tileRow: string; readonly tileCol: string }

/** Throws AppError('not_found') outside the limits, in the words for what is no number (requirement /req/core/tc-error). */
export function tileWithin(
  { tileMatrix, tileRow, tileCol }: TilePlace,
  limits: readonly TileMatrixLimits[],
): TileAddress {
  const address = { z: wholeNumber(tileMatrix), x: wholeNumber(tileCol), y: wholeNumber(tileRow) }
  if (isWithin(address, limits)) return address
  const zooms = limits.map((one) => one.tileMatrix)
  throw new AppError(
    'not_found',
    `There is no tile ${tileMatrix}/${tileRow}/${tileCol}. Tiles are {tileMatrix}/{tileRow}/{tileCol}, whole numbers, the row before the column, within the tileMatrixSetLimits of the tileset, here from ${zooms[0]} to ${zooms.at(-1)}.`,
  )
}

export function isWithin({ z, x, y }: TileAddress, limits: readonly TileMatrixLimits[]): boolean {
  const found = limits.find(({ tileMatrix }) => tileMatrix === String(z))
  if (!found) return false
  return x >= found.minTileCol && x <= found.maxTileCol && y >= found.minTileRow && y <= found.maxTileRow
}
