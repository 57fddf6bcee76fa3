import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  saveAssociation as keepAssociation,
  association as keptAssociation,
} from '../../data/accounts/association/association.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { association, associationSent, organisationParameters } from '../contract/people/organisation.ts'
import type { AppEnv } from '../endpoint.ts'
import { shownAssociation } from './shown_association.ts'

const saved = association.openapi('Association')

const route = createRoute({
  method: 'put',
  path: '/api/v1/associations/{id}',
  operationId: 'saveAssociation',
  tags: ['Associations'],
  summary: 'Adds a fibre association under this id, or changes its name and number',
  description: 'The id stays, since roles name it. A field that is left out is emptied.',
  ...permissionToChange('manage_associations'),
  request: {
    params: organisationParameters,
    query: noParameters,
    body: jsonBody(associationSent.openapi('AssociationSent')),
  },
  responses: changeAnswers({
    200: answered('It was there, and is as sent now', saved),
    201: answered('It is new', saved),
  }),
})

export const saveAssociation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const { is_new, found } = await recordingAs(context, async (recording) => {
      const is_new = await keepAssociation(recording, { id, ...sent })
      return { is_new, found: await keptAssociation(recording.connection, recording.now, id) }
    })
    if (!found) throw new Error('An association is not there that was just saved.')
    return context.json(shownAssociation(context, found), is_new ? 201 : 200)
  },
})
