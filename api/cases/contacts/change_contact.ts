import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { Asked } from '../../../data/accounts/recording.ts'
import { changeContact as change } from '../../../data/cases/contact/contact.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { contact } from '../../contract/cases/case.ts'
import { contactChanged, contactParameters } from '../../contract/cases/contacts.ts'
import type { AppEnv } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { shownContact } from '../one_case/shown_parts.ts'
import { foundContact, onAssociation } from './on_association.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/associations/{id}/contacts/{contact_id}',
  operationId: 'changeContact',
  tags: ['Cases'],
  summary: 'Changes somebody whom one may ask in an association',
  description:
    'A field that is left out is emptied. `edition` is the one that was read: another one by now is refused.',
  ...permissionToChange('take_part_in_cases'),
  request: {
    params: contactParameters,
    query: noParameters,
    body: jsonBody(contactChanged.openapi('ContactChanged')),
  },
  responses: changeAnswers({ 200: answered('As it is now', contact.openapi('Contact')) }),
})

export const changeContact = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id, contact_id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const shown = async (asked: Asked) => shownContact(await foundContact(asked, id, contact_id))
    const changed = await tellingPresent(
      () =>
        onAssociation(context, id, async (recording) => {
          await change(recording, await foundContact(recording.connection, id, contact_id), sent)
          return shown(recording.connection)
        }),
      async () => {
        context.get('reading').add('association', id)
        return shown(context.get('product').database)
      },
    )
    return context.json(changed, 200)
  },
})
