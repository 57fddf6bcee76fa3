import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { organisation as keptOrganisation } from '../../data/accounts/organisation/organisation.ts'
import { ownQuery } from '../contract/people/account.ts'
import { organisation } from '../contract/people/organisation.ts'
import { type AppEnv, answers, demand, idParameters, permission, volatile } from '../endpoint.ts'
import { noSuchOrganisation } from './no_such_organisation.ts'
import { shownOrganisation } from './shown_organisation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/organisations/{id}',
  operationId: 'getOrganisation',
  tags: ['Organisations'],
  summary: 'One organisation',
  description:
    'Of another than their own a publisher hears that it is not theirs to read, whether it is there or not.',
  ...permission('read_organisation'),
  ...volatile,
  request: { params: idParameters, query: ownQuery },
  responses: answers(organisation.openapi('Organisation')),
})

export const getOrganisation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, now } = context.get('product')
    // Before it is looked for, so that a refusal does not tell whether it is there.
    demand(context.get('actor'), 'read_organisation', { organisation_id: id })
    const found = await keptOrganisation(database, now(), id)
    if (!found) throw noSuchOrganisation(id)
    return context.json(shownOrganisation(found), 200)
  },
})
