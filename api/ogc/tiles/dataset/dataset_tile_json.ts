// The tiles of many collections as one TileJSON. Each has terms of its own, so there is no licence of all.
import { type TileJson, tileJson } from '../../../contract/tile_json.ts'
import { centreOf, world } from '../../../tiles/layer_bounds.ts'
import type { Asking } from '../../asked/asking.ts'
import { wordsIn } from '../../asked/language.ts'
import type { TiledLayer } from '../collection_tiles.ts'
import { tilesetAddress } from '../tileset.ts'

export const datasetTileJson = tileJson.omit({ licence: true })

export async function datasetTileJsonOf(
  asking: Asking,
  layers: readonly TiledLayer[],
  query: string,
): Promise<Omit<TileJson, 'licence'>> {
  const described = await Promise.all(layers.map(({ tiles }) => tiles.json(asking.addresses.url)))
  const bounds = boundsOf(layers)
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

function boundsOf(layers: readonly TiledLayer[]): readonly [number, number, number, number] {
  const all = layers.flatMap(({ bounds }) => (bounds ? [bounds] : []))
  if (all.length === 0) return world
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ]
}
