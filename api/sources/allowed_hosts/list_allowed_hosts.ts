import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { allowedHosts as keptHosts } from '../../../data/sources/allowed_hosts/allowed_hosts.ts'
import { allowedHosts, allowedHostsQuery } from '../../contract/catalogue/sources.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/allowed-hosts',
  operationId: 'listAllowedHosts',
  tags: ['Sources'],
  summary: 'The hosts from which sources may be fetched',
  description:
    'A host is named with its port where that is not its scheme’s own. Addresses that are not public are never fetched from, whatever is allowed.',
  ...permission('manage_publishing'),
  ...volatile,
  request: { query: allowedHostsQuery },
  responses: answers(allowedHosts.openapi('AllowedHosts')),
})

export const listAllowedHosts = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const all = await keptHosts(context.get('product').database)
    const items = page(all, context.req.valid('query')).map(({ host, allowed_at }) => ({ host, allowed_at }))
    return context.json({ items, total: all.length }, 200)
  },
})
