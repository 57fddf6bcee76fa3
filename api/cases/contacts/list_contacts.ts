import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { contactsOf } from '../../../data/cases/contact/contact.ts'
import { caseQuery } from '../../contract/cases/case.ts'
import { contacts } from '../../contract/cases/contacts.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { shownContact } from '../one_case/shown_parts.ts'
import { demandAssociation } from './on_association.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/associations/{id}/contacts',
  operationId: 'listContacts',
  tags: ['Cases'],
  summary: 'Whom to ask in an association',
  description: 'For its own people and for officers. That it was read is noted.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { params: idParameters, query: caseQuery },
  responses: answers(contacts.openapi('Contacts')),
})

export const listContacts = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database } = context.get('product')
    await demandAssociation(context, database, id)
    const found = await contactsOf(database, [id])
    if (found.length > 0) context.get('reading').add('association', id)
    return context.json({ items: found.map(shownContact), total: found.length }, 200)
  },
})
