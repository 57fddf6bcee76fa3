import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { layer } from '../contract/layer.ts'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { layersAsSeen } from './layers_as_seen.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}',
  operationId: 'getLayer',
  tags: ['Layers'],
  summary: 'One map layer, its fields, and how they are classified',
  description: 'As in the list.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(layer.openapi('Layer')),
})

export const getLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const found = (await layersAsSeen(context.get('product'), context.get('sight'))).find(
      (one) => one.id === id,
    )
    if (!found) throw new AppError('not_found', `There is no layer "${id}". The ids are in /api/v1/layers.`)
    return context.json(found, 200)
  },
})
