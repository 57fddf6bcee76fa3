import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { rasterTile } from '../../tiles/raster/raster_workers.ts'
import { rasterZoomAtMost } from '../../tiles/raster/raster_zooms.ts'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { layersAsSeen } from '../layers/layers_as_seen.ts'
import { seenRaster } from '../layers/seen_raster.ts'
import type { Product } from '../product.ts'
import { counted } from '../publishing/use/counted.ts'
import { type TileAddress, wholeNumber } from './tile_address.ts'
import { createTileStore, type TileStore } from './tile_store.ts'

const keptAtMost = 64 * 1024 * 1024
const stores = new WeakMap<Product, TileStore>()

const parameters = z.object({ layer: z.string(), z: z.string(), x: z.string(), 'y.png': z.string() })
const { 200: _json, ...otherAnswers } = answers(z.object({}))

const route = createRoute({
  method: 'get',
  path: '/tiles/{layer}/{z}/{x}/{y}.png',
  operationId: 'getRasterTile',
  tags: ['Tiles'],
  summary: 'A tile of a raster, as a picture',
  description:
    'PNG of 256 pixels to a side in EPSG:3857, coloured as the layer’s style says; transparent where the raster has no value. Zooms 0 to ' +
    `${rasterZoomAtMost} are answered. Its opacity is left to the map.`,
  ...permission('read_public_answers'),
  request: { params: parameters, query: z.strictObject(asParameter) },
  responses: {
    200: {
      description: 'The tile',
      content: { 'image/png': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    204: { description: 'There is nothing in this tile' },
    ...otherAnswers,
  },
})

export const getRasterTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { layer: id, z, x, 'y.png': y } = context.req.valid('param')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const layer = (await layersAsSeen(product, seeing)).find((one) => one.id === id)
    const raster = layer && (await seenRaster(product, layer))
    if (!layer || !raster?.shown) throw noRaster(id)
    const { data_id, path, facts, shown } = raster
    const tile = rasterAddress(z, x, y)
    const key = JSON.stringify([data_id, shown, tile])
    const png = await storeOf(product).get(key, () => rasterTile({ path, facts, tile, shown }))
    if (!png) return context.body(null, 204)
    counted(context, layer.id, 'tiles')
    return context.body(png, 200, { 'Content-Type': 'image/png' })
  },
})

/** In the same words whether there is no such layer, it is not seen, or it is no raster. */
function noRaster(id: string): AppError {
  return new AppError(
    'not_found',
    `There are no pictures of "${id}". Rasters are in /api/v1/layers?kind=raster.`,
  )
}

function rasterAddress(z: string, x: string, y: string): TileAddress {
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
