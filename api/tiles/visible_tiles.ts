// The tiles that the caller may have. Of a layer that is not seen is told what is told of one that does not exist.
import { tileLayers } from '../../tiles/layers.ts'
import { AppError } from '../contract/problem.ts'
import { layersAsSeen, type Seeing } from '../layers/layers_as_seen.ts'
import type { Product } from '../product.ts'
import type { AnsweredTiles } from './answered_tiles.ts'
import { publishedTiles } from './published_tiles.ts'
import { rasterTiles } from './raster_tiles.ts'
import { registerTiles } from './register_tiles.ts'

export async function visibleTiles(product: Product, id: string, seeing: Seeing): Promise<AnsweredTiles> {
  const { sight } = seeing
  const ours = tileLayers.filter(({ register }) => register === undefined || sight.sees(register, 'geometry'))
  const own = ours.find((layer) => layer.id === id)
  if (own) return registerTiles(product, own, sight)
  // A register that is not seen gives its id to nobody else.
  const published = tileLayers.some((layer) => layer.id === id)
    ? undefined
    : (await layersAsSeen(product, seeing)).find((layer) => layer.id === id)
  const tiles = published && (publishedTiles(product, published) ?? (await rasterTiles(product, published)))
  if (tiles) return tiles
  throw new AppError(
    'not_found',
    `There are no tiles of "${id}". The layers are ${ours.map((layer) => layer.id).join(', ')}.`,
  )
}
