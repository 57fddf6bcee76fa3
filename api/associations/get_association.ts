import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { association as keptAssociation } from '../../data/accounts/association/association.ts'
import { ownQuery } from '../contract/people/account.ts'
import { association } from '../contract/people/organisation.ts'
import { type AppEnv, answers, demand, idParameters, permission, volatile } from '../endpoint.ts'
import { noSuchAssociation } from './no_such_association.ts'
import { shownAssociation } from './shown_association.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/associations/{id}',
  operationId: 'getAssociation',
  tags: ['Associations'],
  summary: 'One fibre association, with its applications',
  description:
    'Of another than their own a member hears that it is not theirs to read, whether it is there or not.',
  ...permission('read_association'),
  ...volatile,
  request: { params: idParameters, query: ownQuery },
  responses: answers(association.openapi('Association')),
})

export const getAssociation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, now } = context.get('product')
    // Before it is looked for, so that a refusal does not tell whether it is there.
    demand(context.get('actor'), 'read_association', { association_id: id })
    const found = await keptAssociation(database, now(), id)
    if (!found) throw noSuchAssociation(id)
    return context.json(shownAssociation(context, found), 200)
  },
})
