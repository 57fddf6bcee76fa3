import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { associations as keptAssociations } from '../../data/accounts/association/association.ts'
import { can } from '../access/permissions.ts'
import { associations, organisationsQuery } from '../contract/people/organisation.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { shownAssociation } from './shown_association.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/associations',
  operationId: 'listAssociations',
  tags: ['Associations'],
  summary: 'The fibre associations that are known here, by name, each with its applications',
  description:
    'A member sees their own association. Its applications are found in the register as it is now: by its number, or by its name where it has no number. ' +
    'A number that is a personal identity number is shown to those who may read personal data, and that it was read is noted.',
  ...permission('read_association'),
  ...volatile,
  request: { query: organisationsQuery },
  responses: answers(associations.openapi('Associations')),
})

export const listAssociations = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const actor = context.get('actor')
    const all = await keptAssociations(database, now())
    const visible = all.filter(({ id }) => can(actor, 'read_association', { association_id: id }))
    const items = page(visible, context.req.valid('query')).map((one) => shownAssociation(context, one))
    return context.json({ items, total: visible.length }, 200)
  },
})
