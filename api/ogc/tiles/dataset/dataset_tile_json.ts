// The tiles of many collections as one TileJSON. Each has terms of its own, so there is no licence of all.
import { type TileJson, tileJson } from '../../../contract/catalogue/tile_json.ts'
import { centreOf, world } from '../../../tiles/layer_bounds.ts'
import type { Asking } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import { boundsOfAll } from '../bounds_of_all.ts'
import type { TiledLayer } from '../collection_tiles.ts'
import { tilesetAddress } from '../tileset.ts'

export const datasetTileJson = tileJson.omit({ licence: true })

export async function datasetTileJsonOf(
  asking: Asking,
  layers: readonly TiledLayer[],
  query: string,
): Promise<Omit<TileJson, 'licence'>> {
  const described = await Promise.all(layers.map(({ tiles }) => tiles.json(asking.addresses.url)))
  const bounds = boundsOfAll(layers) ?? world
  return {
    tilejson: '3.0.0',
    name: wordsIn(asking.language, asking.product.region.name),
    scheme: 'xyz',
    tiles: [`${tilesetAddress(asking, 'vector', undefined)}/{z}/{y}/{x}${query}`],
    minzoom: Math.min(...described.map(({ minzoom }) => minzoom)),
    maxzoom: Math.max(...described.map(({ maxzoom }) => maxzoom)),
    bounds: [...bounds],
    center: centreOf(bounds),
    attribution: [...new Set(described.map(({ attribution }) => attribution))].join(', '),
    vector_layers: described.flatMap(({ vector_layers }) => vector_layers),
  }
}
