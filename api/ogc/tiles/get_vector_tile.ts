import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { keptTile } from '../../tiles/kept_tile.ts'
import { askingOf, askingParameters } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody } from '../core/ogc_answers.ts'
import { demandTiles, tiledLayerAt } from './collection_tiles.ts'
import { tileAnswers } from './tile_answers.ts'
import { limitsOf, tilePlace, tileWithin } from './tile_limits.ts'
import { momentOf, momentParameters } from './tile_moment.ts'
import { demandKnownSet } from './web_mercator_quad.ts'

const offered = ['mvt'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}',
  operationId: 'tiles.collection.vector.getTile',
  tags: ['Tiles'],
  summary: 'A vector tile of a collection',
  description:
    'A Mapbox vector tile, the row before the column; a tile in which there is nothing is 204. `datetime` (or `subset=datetime("…")`) gives shortage areas their status at a ' +
    'date, by `passed_m` and `share_pct`, and takes the version of a published layer that describes it; an interval is answered at its end. What has neither is the same at every date.',
  ...forEverybody,
  request: {
    params: collectionParameters.extend({ tileMatrixSetId: z.string(), ...tilePlace }),
    query: z.strictObject({ ...askingParameters, ...momentParameters }),
  },
  responses: tileAnswers('mvt'),
})

export const getVectorTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { collectionId, tileMatrixSetId, ...place } = context.req.valid('param')
    const query = context.req.valid('query')
    const asking = askingOf(context, query, offered)
    const at = momentOf(asking.product, query)
    const present = await demandTiles(asking, 'vector', await collectionAsSeen(asking, collectionId))
    demandKnownSet(tileMatrixSetId)
    const layer = await tiledLayerAt(asking, present, at)
    const address = tileWithin(place, limitsOf([layer ?? present]))
    const tile =
      layer &&
      (await keptTile(asking.product, layer.tiles, { address, at: layer.tiles.is_dated ? at : undefined }))
    if (!tile) return context.body(null, 204)
    if (present.tiles.is_published) counted(context, collectionId, 'tiles')
    return context.body(tile, 200, { 'Content-Type': contentTypeOf('mvt') })
  },
})
