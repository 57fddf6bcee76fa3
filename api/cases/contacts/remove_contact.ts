import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { removeContact as remove } from '../../../data/cases/contact/contact.ts'
import { changeAnswers, noParameters, permissionToChange } from '../../change.ts'
import { contactParameters } from '../../contract/cases/contacts.ts'
import type { AppEnv } from '../../endpoint.ts'
import { foundContact, onAssociation } from './on_association.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/associations/{id}/contacts/{contact_id}',
  operationId: 'removeContact',
  tags: ['Cases'],
  summary: 'Removes somebody whom one may no longer ask in an association',
  description: 'Nothing of them is kept.',
  ...permissionToChange('take_part_in_cases'),
  request: { params: contactParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeContact = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id, contact_id } = context.req.valid('param')
    await onAssociation(context, id, async (recording) =>
      remove(recording, await foundContact(recording.connection, id, contact_id)),
    )
    return context.body(null, 204)
  },
})
