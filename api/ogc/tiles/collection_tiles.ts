// What of a collection is to be had as tiles, and what of it is in them at a date.
import { AppError } from '../../contract/problem.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Question } from '../../question.ts'
import type { AnsweredTiles } from '../../tiles/answered_tiles.ts'
import { rasterTiles } from '../../tiles/raster_tiles.ts'
import { vectorTiles } from '../../tiles/vector_tiles.ts'
import type { Asking } from '../asked/asking.ts'
import { datedLayer } from '../features/asked/dated_layer.ts'
import type { TileKind } from '../links/addresses.ts'
import type { Reach } from './tile_limits.ts'

export type TiledLayer = Reach & {
  readonly kind: TileKind
  readonly seen: SeenLayer
  readonly tiles: AnsweredTiles
}

/** Undefined where it has none of this kind. */
export async function tiledLayer(
  { product, seeing }: Asking,
  kind: TileKind,
  seen: SeenLayer,
): Promise<TiledLayer | undefined> {
  const tiles = kind === 'map' ? await rasterTiles(product, seen) : vectorTiles(product, seen, seeing.sight)
  return tiles && { kind, seen, tiles, bounds: seen.bounds, zooms: tiles.zooms }
}

/** Throws AppError('not_found') where it has none of this kind. */
export async function demandTiles(asking: Asking, kind: TileKind, seen: SeenLayer): Promise<TiledLayer> {
  const found = await tiledLayer(asking, kind, seen)
  if (found) return found
  throw new AppError(
    'not_found',
    kind === 'map'
      ? `There are no map tiles of "${seen.id}": it is no raster.`
      : `There are no vector tiles of "${seen.id}": its items have no places.`,
  )
}

/** As it was at a date: the version of a published layer that describes it. Undefined where it did not begin before. */
export async function tiledLayerAt(
  asking: Asking,
  layer: TiledLayer,
  at: Question | undefined,
): Promise<TiledLayer | undefined> {
  const { seen, kind } = layer
  const { layer: found, is_described } = await datedLayer(asking, seen, {
    date: at?.as_of,
    version: undefined,
  })
  if (!is_described) return undefined
  return found === seen ? layer : tiledLayer(asking, kind, found)
}
