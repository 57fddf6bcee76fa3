// The tiles of a raster as TileJSON tells of them. They are pictures (get_raster_tile.ts), so there are no vector tiles of it.
import { rasterZooms } from '../../tiles/raster/raster_zooms.ts'
import { AppError } from '../contract/problem.ts'
import type { SeenLayer } from '../layers/seen_layer.ts'
import { seenRaster } from '../layers/seen_raster.ts'
import type { Product } from '../product.ts'
import type { AnsweredTiles } from './answered_tiles.ts'
import { centreOf } from './layer_bounds.ts'
import { licenceOf } from './published_tiles.ts'

/** Undefined for what is no raster, and for one of which no band is seen. */
export async function rasterTiles(product: Product, layer: SeenLayer): Promise<AnsweredTiles | undefined> {
  const raster = await seenRaster(product, layer)
  if (!raster?.shown) return undefined
  const { id, description, publisher } = layer
  const { facts, data_id } = raster
  const zooms = rasterZooms(facts)
  return {
    id,
    is_published: true,
    is_dated: false,
    zooms,
    key: data_id,
    tile: async () => {
      throw new AppError('not_found', `The tiles of "${id}" are pictures: /tiles/${id}/{z}/{x}/{y}.png.`)
    },
    json: async (origin) => {
      return {
        tilejson: '3.0.0',
        name: description.title.sv || id,
        scheme: 'xyz',
        tiles: [`${origin}/tiles/${id}/{z}/{x}/{y}.png`],
        minzoom: zooms.from,
        maxzoom: zooms.to,
        bounds: [...facts.bounds],
        center: centreOf(facts.bounds),
        attribution: description.attribution || publisher.name,
        licence: licenceOf(description.licence),
        vector_layers: [],
      }
    },
  }
}
