import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { oneLayer } from '../contract/catalogue/layer.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { counted } from '../publishing/use/counted.ts'
import { answeredOneLayer } from './answered_layer.ts'
import { layerAsSeen } from './layers_as_seen.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}',
  operationId: 'getLayer',
  tags: ['Layers'],
  summary: 'One map layer, its fields, and how they are classified',
  description: 'As in the list, with all that is said of it and its versions.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(oneLayer.openapi('OneLayer')),
})

export const getLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const layer = await layerAsSeen(context.get('product'), id, seeing)
    counted(context, layer.id, 'page')
    return context.json(answeredOneLayer(layer), 200)
  },
})
