import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { publishers as keptPublishers } from '../../../data/catalogue/publisher/publishers.ts'
import { publishers } from '../../contract/catalogue/publishing.ts'
import { ownQuery } from '../../contract/people/account.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/publishers',
  operationId: 'listPublishers',
  tags: ['Publishing'],
  summary: 'How each organisation publishes, by its name',
  description: 'Whether it publishes with four eyes, and what the catalogue says of it as a publisher.',
  ...permission('manage_publishing'),
  ...volatile,
  request: { query: ownQuery },
  responses: answers(publishers.openapi('Publishers')),
})

export const listPublishers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const items = await keptPublishers(context.get('product').database)
    return context.json({ items, total: items.length }, 200)
  },
})
