import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../../endpoint.ts'
import { counted } from '../../../publishing/use/counted.ts'
import type { Question } from '../../../question.ts'
import { keptTile } from '../../../tiles/kept_tile.ts'
import type { TileAddress } from '../../../tiles/tile_address.ts'
import type { Tile } from '../../../tiles/tile_store.ts'
import { type Asking, askingOf, askingParameters } from '../../asked/asking.ts'
import { contentTypeOf } from '../../asked/representation.ts'
import { forEverybody } from '../../core/ogc_answers.ts'
import { type TiledLayer, tiledLayerAt } from '../collection_tiles.ts'
import { tileAnswers } from '../tile_answers.ts'
import { isWithin, limitsOf, tilePlace, tileWithin } from '../tile_limits.ts'
import { momentOf, momentParameters } from '../tile_moment.ts'
import { demandKnownSet } from '../web_mercator_quad.ts'
import { chosenLayers, collectionsParameter } from './chosen_layers.ts'

const offered = ['mvt'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}',
  operationId: 'tiles.dataset.vector.getTile',
  tags: ['Tiles'],
  summary: 'A vector tile of everything',
  description:
    'A Mapbox vector tile with the layers of every collection that the caller sees, or of those that `collections` names by id or address, in that order; dated as the tiles of a ' +
    'collection are. A tile in which there is nothing is 204.',
  ...forEverybody,
  request: {
    params: z.object({ tileMatrixSetId: z.string(), ...tilePlace }),
    query: z.strictObject({ ...askingParameters, ...collectionsParameter, ...momentParameters }),
  },
  responses: tileAnswers('mvt'),
})

export const getDatasetTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { tileMatrixSetId, ...place } = context.req.valid('param')
    const { collections, ...query } = context.req.valid('query')
    const asking = askingOf(context, query, offered)
    demandKnownSet(tileMatrixSetId)
    const at = momentOf(asking.product, query)
    const present = await chosenLayers(asking, collections)
    const layers = await layersAt(asking, present, at)
    const address = tileWithin(place, limitsOf(layers.length > 0 ? layers : present))
    const reaching = layers.filter((layer) => isWithin(address, limitsOf([layer])))
    const made = await Promise.all(
      reaching.map(async (layer) => ({ layer, tile: await tileOf(asking, layer, { address, at }) })),
    )
    const drawn = made.flatMap(({ layer, tile }) => (tile ? [{ layer, tile }] : []))
    if (drawn.length === 0) return context.body(null, 204)
    for (const { layer } of drawn) if (layer.tiles.is_published) counted(context, layer.seen.id, 'tiles')
    // The layers of a vector tile are a repeated field: one tile after another is a tile with the layers of both.
    return context.body(new Uint8Array(Buffer.concat(drawn.map(({ tile }) => tile))), 200, {
      'Content-Type': contentTypeOf('mvt'),
    })
  },
})

async function layersAt(
  asking: Asking,
  layers: readonly TiledLayer[],
  at: Question | undefined,
): Promise<TiledLayer[]> {
  const found = await Promise.all(layers.map((layer) => tiledLayerAt(asking, layer, at)))
  return found.flatMap((one) => one ?? [])
}

type Asked = { readonly address: TileAddress; readonly at: Question | undefined }

function tileOf({ product }: Asking, { tiles }: TiledLayer, { address, at }: Asked): Promise<Tile> {
  return keptTile(product, tiles, { address, at: tiles.is_dated ? at : undefined })
}
