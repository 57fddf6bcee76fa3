import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { addContact as add } from '../../../data/cases/contact/contact.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { contact } from '../../contract/cases/case.ts'
import { contactSent } from '../../contract/cases/contacts.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { shownContact } from '../one_case/shown_parts.ts'
import { foundContact, onAssociation } from './on_association.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/associations/{id}/contacts',
  operationId: 'addContact',
  tags: ['Cases'],
  summary: 'Adds somebody whom one may ask in an association',
  description: 'Its own people and officers see it, nobody else.',
  ...permissionToChange('take_part_in_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(contactSent.openapi('ContactSent')),
  },
  responses: changeAnswers({ 201: answered('It is added', contact.openapi('Contact')) }),
})

export const addContact = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const added = await onAssociation(context, id, async (recording) =>
      foundContact(recording.connection, id, await add(recording, id, sent)),
    )
    return context.json(shownContact(added), 201)
  },
})
