import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sourceRefreshes as keptRefreshes } from '../../data/sources/kept/kept_refreshes.ts'
import { sourceRefreshes, sourceRefreshesQuery } from '../contract/catalogue/sources.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { ownSource } from './own_source.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/sources/{id}/refreshes',
  operationId: 'listSourceRefreshes',
  tags: ['Sources'],
  summary: 'What the refreshings of a source came to, the last first',
  description: 'The last fifty: what was wrong with the source, and with which of its layers.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: sourceRefreshesQuery },
  responses: answers(sourceRefreshes.openapi('SourceRefreshes')),
})

export const listSourceRefreshes = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database } = context.get('product')
    const { id } = await ownSource(database, context.get('actor'), context.req.valid('param').id)
    const all = await keptRefreshes(database, id)
    return context.json({ items: page(all, context.req.valid('query')), total: all.length }, 200)
  },
})
