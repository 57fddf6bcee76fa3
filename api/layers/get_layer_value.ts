import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { rasterValues } from '../../tiles/raster/raster_workers.ts'
import { layerValue, layerValueQuery } from '../contract/catalogue/layer_value.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { layerAsSeen } from './layers_as_seen.ts'
import { seenRaster } from './seen_raster.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/value',
  operationId: 'getLayerValue',
  tags: ['Layers'],
  summary: 'What a raster holds at a place',
  description:
    'The values of the pixel in which the place lies, of each band, as they are in the file. Null outside the raster and where the pixel has no ' +
    'value. Layers that are no rasters have none (404): ask for their features.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: layerValueQuery },
  responses: answers(layerValue.openapi('LayerValue')),
})

export const getLayerValue = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { longitude, latitude } = context.req.valid('query')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const layer = await layerAsSeen(product, id, seeing)
    const raster = await seenRaster(product, layer)
    if (!raster)
      throw new AppError(
        'not_found',
        `"${id}" is no raster. Its features are at /api/v1/layers/${id}/features.`,
      )
    const { path, facts, bands } = raster
    const found = await rasterValues({ path, facts, longitude, latitude })
    const values = bands.map((band) => ({ name: `band_${band}`, value: found?.[band - 1] ?? null }))
    return context.json({ longitude, latitude, is_inside: found !== undefined, values }, 200)
  },
})
