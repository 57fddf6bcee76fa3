import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { layerUseOf } from '../../../data/catalogue/use/use_counts.ts'
import { layerUse } from '../../contract/catalogue/publishing.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { useCountsOf } from './counted.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers/{id}/use',
  operationId: 'getOwnLayerUse',
  tags: ['Publishing'],
  summary: 'How often a layer was used, day by day and in which way',
  description:
    'Answers that were given: of its page, its rows, its tiles, its metadata, and downloads by format. Nothing is kept of who asked, programs and search ' +
    'engines count as everybody does, and what a browser still had is not counted.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(layerUse.openapi('LayerUse')),
})

export const getOwnLayerUse = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    await foundOwnLayer(product.database, context.get('actor'), id)
    const items = await layerUseOf(product.database, useCountsOf(product), id)
    return context.json({ items, total: items.reduce((sum, { times }) => sum + times, 0) }, 200)
  },
})
