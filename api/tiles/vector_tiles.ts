// The vector tiles of a layer as it is seen, a register's or a published one's in whichever version.
import { tileLayers } from '../../tiles/layers.ts'
import type { Sight } from '../access/public_fields.ts'
import type { SeenLayer } from '../layers/seen_layer.ts'
import type { Product } from '../product.ts'
import type { AnsweredTiles } from './answered_tiles.ts'
import { publishedTiles } from './published_tiles.ts'
import { registerTiles } from './register_tiles.ts'

/** Undefined for what has none: rasters, and tables without places. */
export function vectorTiles(product: Product, layer: SeenLayer, sight: Sight): AnsweredTiles | undefined {
  const { from } = layer
  if (from.origin === 'published') return publishedTiles(product, layer)
  const own = tileLayers.find(({ register }) => register === from.register)
  return own && registerTiles(product, own, sight)
}
