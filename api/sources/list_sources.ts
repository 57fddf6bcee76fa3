import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sources as keptSources } from '../../data/sources/kept/kept_source.ts'
import { can } from '../access/permissions.ts'
import { sources, sourcesQuery } from '../contract/catalogue/sources.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { shownSource } from './shown_source.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/sources',
  operationId: 'listSources',
  tags: ['Sources'],
  summary: 'The sources of the organisations that the caller publishes for, by title',
  description:
    'With what the last refreshing found wrong, and how many of the layers are offered, approved, left out and gone.',
  ...permission('publish_layers'),
  ...volatile,
  request: { query: sourcesQuery },
  responses: answers(sources.openapi('Sources')),
})

export const listSources = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const actor = context.get('actor')
    const all = await keptSources(product.database)
    const own = all.filter(({ organisation_id }) => can(actor, 'publish_layers', { organisation_id }))
    const items = page(own, context.req.valid('query')).map((one) => shownSource(product, one))
    return context.json({ items, total: own.length }, 200)
  },
})
