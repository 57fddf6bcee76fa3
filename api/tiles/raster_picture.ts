// A tile of a raster as a picture, whether a layer shows it or a draft is looked at.
import { rasterTile } from '../../tiles/raster/raster_workers.ts'
import { rasterZoomAtMost } from '../../tiles/raster/raster_zooms.ts'
import { AppError } from '../contract/problem.ts'
import type { SeenLayer } from '../layers/seen_layer.ts'
import { seenRaster } from '../layers/seen_raster.ts'
import type { Product } from '../product.ts'
import { type TileAddress, wholeNumber } from './tile_address.ts'
import { createTileStore, type Tile, type TileStore } from './tile_store.ts'

const keptAtMost = 64 * 1024 * 1024
const stores = new WeakMap<Product, TileStore>()

/** Asks for one tile of it; undefined for what is no raster, and for one of which no band is seen. */
export async function rasterPictures(
  product: Product,
  layer: SeenLayer,
): Promise<((tile: TileAddress) => Promise<Tile>) | undefined> {
  const raster = await seenRaster(product, layer)
  if (!raster?.shown) return undefined
  const { data_id, path, facts, shown } = raster
  return (tile) => {
    const key = JSON.stringify([data_id, shown, tile])
    return storeOf(product).get(key, () => rasterTile({ path, facts, tile, shown }))
  }
}

export function rasterAddress(z: string, x: string, y: string): TileAddress {
  const tile = { z: wholeNumber(z), x: wholeNumber(x), y: wholeNumber(y.replace(/\.png$/, '')) }
  const side = 2 ** tile.z
  if (y.endsWith('.png') && tile.z <= rasterZoomAtMost && tile.x < side && tile.y < side) return tile
  throw new AppError(
    'not_found',
    `There is no tile ${z}/${x}/${y}. Tiles of rasters are z/x/y.png with whole numbers: z from 0 to ${rasterZoomAtMost}, x and y from 0 to 2^z − 1.`,
  )
}

function storeOf(product: Product): TileStore {
  const store = stores.get(product) ?? createTileStore(keptAtMost)
  stores.set(product, store)
  return store
}
