import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  removeAssociation as forgetAssociation,
  association as keptAssociation,
} from '../../data/accounts/association/association.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { demandUnneeded } from '../organisations/still_needed.ts'
import { noSuchAssociation } from './no_such_association.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/associations/{id}',
  operationId: 'removeAssociation',
  tags: ['Associations'],
  summary: 'Removes an association in which nobody has a role',
  description: 'It is refused while accounts have roles in it, or open invitations name it.',
  ...permissionToChange('manage_associations'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeAssociation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) => {
      const found = await keptAssociation(recording.connection, recording.now, id)
      if (!found) throw noSuchAssociation(id)
      demandUnneeded('association', found)
      await forgetAssociation(recording, found)
    })
    return context.body(null, 204)
  },
})
