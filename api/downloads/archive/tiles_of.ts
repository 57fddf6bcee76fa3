// The tiles of a part, as /tiles answers them.
import { tileLayers } from '../../../tiles/layers.ts'
import type { Sight } from '../../access/public_fields.ts'
import type { Product } from '../../product.ts'
import type { AnsweredTiles } from '../../tiles/answered_tiles.ts'
import { publishedTiles } from '../../tiles/published_tiles.ts'
import { registerTiles } from '../../tiles/register_tiles.ts'
import { type LayerPart, refuse } from '../part/layer_part.ts'

/** Throws AppError('bad_input') where the tiles of a register are asked for without some of their fields: they are the map's own. */
export function tilesOf(product: Product, { layer, has_all_fields }: LayerPart, sight: Sight): AnsweredTiles {
  if (layer.from.origin === 'published') {
    const tiles = publishedTiles(product, layer)
    if (tiles) return tiles
    throw refuse('format', `must be another one: ${layer.id} has no row with a place`)
  }
  if (!has_all_fields)
    refuse('fields', `is no parameter of pmtiles for ${layer.id}: its tiles are those of the map`)
  const own = tileLayers.find(({ id }) => id === layer.id)
  if (!own) throw new Error(`The register ${layer.id} has no tiles.`)
  return registerTiles(product, own, sight)
}
