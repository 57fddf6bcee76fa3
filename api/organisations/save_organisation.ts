import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  saveOrganisation as keepOrganisation,
  organisation as keptOrganisation,
} from '../../data/accounts/organisation/organisation.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../change.ts'
import { organisation, organisationParameters, organisationSent } from '../contract/people/organisation.ts'
import type { AppEnv } from '../endpoint.ts'
import { shownOrganisation } from './shown_organisation.ts'

const saved = organisation.openapi('Organisation')

const route = createRoute({
  method: 'put',
  path: '/api/v1/organisations/{id}',
  operationId: 'saveOrganisation',
  tags: ['Organisations'],
  summary: 'Adds an organisation under this id, or changes its name',
  description: 'The id stays, since roles and layers name it.',
  ...permissionToChange('manage_organisations'),
  request: {
    params: organisationParameters,
    query: noParameters,
    body: jsonBody(organisationSent.openapi('OrganisationSent')),
  },
  responses: changeAnswers({
    200: answered('It was there, and is as sent now', saved),
    201: answered('It is new', saved),
  }),
})

export const saveOrganisation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { name } = context.req.valid('json')
    const { is_new, found } = await recordingAs(context, async (recording) => {
      const is_new = await keepOrganisation(recording, { id, name })
      return { is_new, found: await keptOrganisation(recording.connection, recording.now, id) }
    })
    if (!found) throw new Error('An organisation is not there that was just saved.')
    return context.json(shownOrganisation(found), is_new ? 201 : 200)
  },
})
