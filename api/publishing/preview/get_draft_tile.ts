import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { previewQuery } from '../../contract/catalogue/publishing.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, permission, volatile } from '../../endpoint.ts'
import { tileType } from '../../tiles/get_tile.ts'
import { publishedTiles } from '../../tiles/published_tiles.ts'
import { tileAddress } from '../../tiles/tile_address.ts'
import { tileResponses } from '../../tiles/tile_responses.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { seenDraft } from './seen_draft.ts'

const parameters = z.object({ id: z.string(), z: z.string(), x: z.string(), 'y.mvt': z.string() })

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers/{id}/tiles/{z}/{x}/{y}.mvt',
  operationId: 'getDraftTile',
  tags: ['Publishing'],
  summary: 'A tile of a draft, as a Mapbox vector tile',
  description:
    'As of a published layer (`/tiles/{layer}/{z}/{x}/{y}.mvt`). With `view=public` as everybody would see it if the draft were published as it is.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: parameters, query: previewQuery },
  responses: tileResponses(tileType),
})

export const getDraftTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context, next) => {
    const { id, z, x, 'y.mvt': y } = context.req.valid('param')
    // For the router both kinds of tiles have one path: the pictures of rasters are the next endpoint's.
    if (y.endsWith('.png')) {
      await next()
      return context.res
    }
    const { view } = context.req.valid('query')
    const product = context.get('product')
    const layer = await foundOwnLayer(product.database, context.get('actor'), id)
    const tiles = publishedTiles(product, seenDraft(layer, view))
    if (!tiles)
      throw new AppError('not_found', `There are no tiles of "${id}": its data is of the kind ${layer.kind}.`)
    const tile = await tiles.tile(tileAddress(z, x, y), undefined)
    if (!tile) return context.body(null, 204)
    return context.body(tile, 200, { 'Content-Type': tileType })
  },
})
