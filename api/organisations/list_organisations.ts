import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { organisations as keptOrganisations } from '../../data/accounts/organisation/organisation.ts'
import { can } from '../access/permissions.ts'
import { organisations, organisationsQuery } from '../contract/people/organisation.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { shownOrganisation } from './shown_organisation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/organisations',
  operationId: 'listOrganisations',
  tags: ['Organisations'],
  summary: 'The organisations that may publish, by name',
  description: 'A publisher sees their own, an administrator all.',
  ...permission('read_organisation'),
  ...volatile,
  request: { query: organisationsQuery },
  responses: answers(organisations.openapi('Organisations')),
})

export const listOrganisations = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const actor = context.get('actor')
    const all = await keptOrganisations(database, now())
    const visible = all.filter(({ id }) => can(actor, 'read_organisation', { organisation_id: id }))
    const items = page(visible, context.req.valid('query')).map(shownOrganisation)
    return context.json({ items, total: visible.length }, 200)
  },
})
