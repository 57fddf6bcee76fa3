import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { rasterZoomAtMost } from '../../tiles/raster/raster_zooms.ts'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, permission } from '../endpoint.ts'
import { layersAsSeen } from '../layers/layers_as_seen.ts'
import { counted } from '../publishing/use/counted.ts'
import { rasterAddress, rasterPictures } from './raster_picture.ts'
import { tileResponses } from './tile_responses.ts'

const parameters = z.object({ layer: z.string(), z: z.string(), x: z.string(), 'y.png': z.string() })

const route = createRoute({
  method: 'get',
  path: '/tiles/{layer}/{z}/{x}/{y}.png',
  operationId: 'getRasterTile',
  tags: ['Tiles'],
  summary: 'A tile of a raster, as a picture',
  description:
    'PNG of 256 pixels to a side in EPSG:3857, coloured as the layer’s style says; transparent where the raster has no value. Zooms 0 to ' +
    `${rasterZoomAtMost} are answered. Its opacity is left to the map.`,
  ...permission('read_public_answers'),
  request: { params: parameters, query: z.strictObject(asParameter) },
  responses: tileResponses('image/png'),
})

export const getRasterTile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { layer: id, z, x, 'y.png': y } = context.req.valid('param')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const layer = (await layersAsSeen(product, seeing)).find((one) => one.id === id)
    const picture = layer && (await rasterPictures(product, layer))
    if (!layer || !picture) throw noRaster(id)
    const png = await picture(rasterAddress(z, x, y))
    if (!png) return context.body(null, 204)
    counted(context, layer.id, 'tiles')
    return context.body(png, 200, { 'Content-Type': 'image/png' })
  },
})

/** In the same words whether there is no such layer, it is not seen, or it is no raster. */
function noRaster(id: string): AppError {
  return new AppError(
    'not_found',
    `There are no pictures of "${id}". Rasters are in /api/v1/layers?kind=raster.`,
  )
}
