import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { AppEnv } from '../../endpoint.ts'
import { counted } from '../../publishing/use/counted.ts'
import { rasterPictures } from '../../tiles/raster_picture.ts'
import { askingOf, askingQuery } from '../asked/asking.ts'
import { contentTypeOf } from '../asked/representation.ts'
import { collectionAsSeen, collectionParameters } from '../collections/collection_as_seen.ts'
import { forEverybody } from '../core/ogc_answers.ts'
import { demandTiles } from './collection_tiles.ts'
import { tileAnswers } from './tile_answers.ts'
import { limitsOf, tilePlace, tileWithin } from './tile_limits.ts'
import { demandKnownSet } from './web_mercator_quad.ts'

const offered = ['png'] as const

const route = createRoute({
  method: 'get',
  path: '/ogc/collections/{collectionId}/map/tiles/{tileMatrixSetId}/{tileMatrix}/{tileRow}/{tileCol}',
  operationId: 'tiles.collection.map.getTile',
  tags: ['Tiles'],
  summary: 'A map tile of a raster, as a picture',
  description:
    'PNG of 256 pixels to a side, coloured as the layer’s style says, transparent where the raster has no value; a tile in which there is nothing is 204.',
  ...forEverybody,
  request: {
    params: collectionParameters.extend({ tileMatrixSetId: z.string(), ...tilePlace }),
    query: askingQuery,
  },
  responses: tileAnswers('png'),
})

export const getMapTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { collectionId, tileMatrixSetId, ...place } = context.req.valid('param')
    const asking = askingOf(context, context.req.valid('query'), offered)
    const layer = await demandTiles(asking, 'map', await collectionAsSeen(asking, collectionId))
    demandKnownSet(tileMatrixSetId)
    const address = tileWithin(place, limitsOf([layer]))
    const picture = await rasterPictures(asking.product, layer.seen)
    const png = await picture?.(address)
    if (!png) return context.body(null, 204)
    counted(context, collectionId, 'tiles')
    return context.body(png, 200, { 'Content-Type': contentTypeOf('png') })
  },
})
