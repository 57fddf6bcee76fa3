import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { compareDeliveries as comparison } from '../../data/deliveries/history/compare_deliveries.ts'
import { holdsPersonalFields } from '../access/public_fields.ts'
import { deliveryComparisonQuery, differences } from '../contract/deliveries/import.ts'
import { defaultLimit } from '../contract/limits.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { foundDelivery } from './found_delivery.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/delivery-comparison',
  operationId: 'compareDeliveries',
  tags: ['Deliveries'],
  summary: 'How a register differed after one delivery from how it was after another',
  description:
    'Both are applied deliveries of one register. What the later one has and the earlier had not is `added`, when `from_delivery` is the ' +
    'earlier.',
  ...permission('import_data'),
  request: { query: deliveryComparisonQuery },
  responses: answers(differences.openapi('Differences')),
})

export const compareDeliveries = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { from_delivery: from, to_delivery: to, ...page } = context.req.valid('query')
    const { change, limit = defaultLimit, offset = 0 } = page
    const product = context.get('product')
    const found = await comparison(product, { from, to, change, limit, offset })
    const { register } = await foundDelivery(product, String(from), context.get('actor'))
    if (holdsPersonalFields(register)) context.get('reading').add('delivery', String(to))
    return context.json(found, 200)
  },
})
