import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { source } from '../contract/catalogue/sources.ts'
import { ownQuery } from '../contract/people/account.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { ownSource } from './own_source.ts'
import { shownSource } from './shown_source.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/sources/{id}',
  operationId: 'getSource',
  tags: ['Sources'],
  summary: 'One source, and how far its refreshing has come',
  description:
    '`progress` counts layers while it is refreshed; `problems` are those of the source as a whole, each layer has its own.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: ownQuery },
  responses: answers(source.openapi('Source')),
})

export const getSource = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const found = await ownSource(product.database, context.get('actor'), context.req.valid('param').id)
    return context.json(shownSource(product, found), 200)
  },
})
