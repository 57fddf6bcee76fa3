// How far a layer reaches, in degrees: a map asks for no tiles beyond.
import { z } from 'zod'
import type { TileLayer } from '../../tiles/tile_layer.ts'
import { extentStatement } from '../../tiles/tile_statement.ts'
import type { Product } from '../product.ts'

export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** The square that EPSG:3857 shows: for a layer without rows. */
export const world: Bounds = [-180, -85.0511, 180, 85.0511]
const halfWorld_m = 20037508.342789244

const metres = z.number().nullable()
const extentRow = z.object({ west: metres, south: metres, east: metres, north: metres })

/** The whole world for a layer without rows. */
export async function layerBounds(product: Product, layer: TileLayer): Promise<Bounds> {
  return (await reachOf(product, layer)) ?? world
}

/** Undefined for a layer without rows. */
export async function reachOf(product: Product, layer: TileLayer): Promise<Bounds | undefined> {
  const [row] = await product.database.rows(extentStatement(layer).sql, {}, extentRow)
  if (!row || row.west === null || row.south === null || row.east === null || row.north === null)
    return undefined
  // Rounded outwards, so that what lies on the edge lies inside.
  return [
    floored(longitude(row.west)),
    floored(latitude(row.south)),
    -floored(-longitude(row.east)),
    -floored(-latitude(row.north)),
  ]
}

/** The middle, at the zoom where the whole fits into a tile of 512 pixels. */
export function centreOf([west, south, east, north]: Bounds): [number, number, number] {
  const zoom = Math.floor(Math.log2(360 / Math.max(east - west, (north - south) * 1.5, 0.001)))
  return [(west + east) / 2, (south + north) / 2, Math.max(0, zoom)]
}

function longitude(x: number): number {
  return (x / halfWorld_m) * 180
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh((y / halfWorld_m) * Math.PI)) * 180) / Math.PI
}

function floored(degrees: number): number {
  return Math.floor(degrees * 1e4) / 1e4
}
