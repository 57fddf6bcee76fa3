import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { savePublisher as keepPublisher } from '../../../data/catalogue/publisher/publishers.ts'
import { byOf } from '../../access/permissions.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { publisherSent, publisherSettings } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { noSuchOrganisation } from '../../organisations/no_such_organisation.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/publishers/{id}',
  operationId: 'savePublisher',
  tags: ['Publishing'],
  summary: 'Decide how an organisation publishes',
  description:
    'With four eyes somebody else publishes a draft than the last who changed it. Type, home page and e-mail address are told in the catalogue.',
  ...permissionToChange('manage_publishing'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(publisherSent.openapi('PublisherSent')),
  },
  responses: changeAnswers({ 200: answered('As it is now', publisherSettings.openapi('Publisher')) }),
})

export const savePublisher = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id: organisation_id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const { database, now } = context.get('product')
    const by = byOf(context.get('actor'))
    const saved = await database.session((connection) =>
      database.change(connection, async (note) => {
        const found = await keepPublisher({ connection, note, by, now: now() }, { organisation_id, ...sent })
        if (!found) throw noSuchOrganisation(organisation_id)
        return found
      }),
    )
    return context.json(saved, 200)
  },
})
