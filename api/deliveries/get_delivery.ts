import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { delivery } from '../contract/deliveries/delivery.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { foundDelivery } from './found_delivery.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/deliveries/{id}',
  operationId: 'getDelivery',
  tags: ['Deliveries'],
  summary: 'One delivery: what came in and what it changed',
  description: 'As in the list.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(delivery.openapi('Delivery')),
})

export const getDelivery = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const found = await foundDelivery(
      context.get('product'),
      id,
      context.get('actor'),
      context.get('reading'),
    )
    return context.json(found, 200)
  },
})
