import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { deliveryDifferences } from '../../data/deliveries/history/delivery_differences.ts'
import { holdsPersonalFields } from '../access/public_fields.ts'
import { differences, differencesQuery } from '../contract/deliveries/import.ts'
import { defaultLimit } from '../contract/limits.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { foundDelivery } from './found_delivery.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/deliveries/{id}/differences',
  operationId: 'listDeliveryDifferences',
  tags: ['Deliveries'],
  summary: 'Which rows a delivery added, changed and removed',
  description:
    'With the fields before and after, and the places for the map; for the administrator, with every field.',
  ...permission('import_data'),
  request: { params: idParameters, query: differencesQuery },
  responses: answers(differences.openapi('Differences')),
})

export const listDeliveryDifferences = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { change, limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const product = context.get('product')
    const { id, register } = await foundDelivery(product, context.req.valid('param').id, context.get('actor'))
    if (holdsPersonalFields(register)) context.get('reading').add('delivery', String(id))
    return context.json(await deliveryDifferences(product, id, { change, limit, offset }), 200)
  },
})
