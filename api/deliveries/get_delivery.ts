import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { delivery } from '../contract/delivery.ts'
import { AppError } from '../contract/problem.ts'
import { asParameter } from '../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { deliveriesAsSeen } from './deliveries_as_seen.ts'

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
    const [found] = await deliveriesAsSeen(
      context.get('product'),
      { id, limit: 1, offset: 0 },
      context.get('actor'),
    )
    if (!found)
      throw new AppError('not_found', `There is no delivery ${id}. The ids are in /api/v1/deliveries.`)
    return context.json(found, 200)
  },
})
