import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { layerDifference } from '../../../data/catalogue/working/layer_difference.ts'
import { dataDifference } from '../../contract/catalogue/publishing.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers/{id}/differences',
  operationId: 'compareOwnLayer',
  tags: ['Publishing'],
  summary: 'What publishing the draft would change in the data that is published',
  description:
    'Rows are the same where all their values and their place are. Without anything published, every row is added; without a draft, nothing changes. ' +
    'Of a raster only the number of rows is told.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(dataDifference.openapi('DataDifference')),
})

export const compareOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database } = context.get('product')
    const layer = await foundOwnLayer(database, context.get('actor'), id)
    return context.json(await layerDifference(database, layer), 200)
  },
})
