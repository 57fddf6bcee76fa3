import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { previewQuery } from '../../contract/catalogue/publishing.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, permission, volatile } from '../../endpoint.ts'
import { rasterAddress, rasterPictures } from '../../tiles/raster_picture.ts'
import { tileResponses } from '../../tiles/tile_responses.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { seenDraft } from './seen_draft.ts'

const parameters = z.object({ id: z.string(), z: z.string(), x: z.string(), 'y.png': z.string() })

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers/{id}/tiles/{z}/{x}/{y}.png',
  operationId: 'getDraftRasterTile',
  tags: ['Publishing'],
  summary: 'A tile of a draft that is a raster, as a picture',
  description:
    'As of a published raster (`/tiles/{layer}/{z}/{x}/{y}.png`), by the style of the draft. With `view=public` of the bands that everybody would see ' +
    'if the draft were published as it is.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: parameters, query: previewQuery },
  responses: tileResponses('image/png'),
})

export const getDraftRasterTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id, z, x, 'y.png': y } = context.req.valid('param')
    const { view } = context.req.valid('query')
    const product = context.get('product')
    const layer = await foundOwnLayer(product.database, context.get('actor'), id)
    const picture = await rasterPictures(product, seenDraft(layer, view))
    if (!picture)
      throw new AppError(
        'not_found',
        `There are no pictures of "${id}": its data is no raster, or none of its bands would be seen.`,
      )
    const png = await picture(rasterAddress(z, x, y))
    if (!png) return context.body(null, 204)
    return context.body(png, 200, { 'Content-Type': 'image/png' })
  },
})
