import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { ownQuery } from '../contract/people/account.ts'
import { personRecord } from '../contract/people/people.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { foundPerson } from './found_person.ts'
import { shownPerson } from './shown_person.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/people/{id}',
  operationId: 'getPerson',
  tags: ['People'],
  summary: 'One account, with its roles',
  description: 'That it was read is noted in the audit log.',
  ...permission('manage_people'),
  ...volatile,
  request: { params: idParameters, query: ownQuery },
  responses: answers(personRecord.openapi('Person')),
})

export const getPerson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const person = await foundPerson(context.get('product').database, id)
    return context.json(shownPerson(context, person), 200)
  },
})
