import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { revokeGrant } from '../../data/accounts/grant/grant.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { foundPerson } from './found_person.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/people/{id}/grants/{grant_id}',
  operationId: 'revokeRoleOfPerson',
  tags: ['People'],
  summary: 'Takes a role from an account',
  description:
    'It holds from the next request on, for API tokens too. A role that the sign-in provider gives is taken away there: it would be back at the next sign-in.',
  ...permissionToChange('manage_people'),
  request: {
    params: idParameters.extend({ grant_id: z.string().min(1).max(200) }),
    query: noParameters,
  },
  responses: changeAnswers({ 204: { description: 'It is taken' } }),
})

export const revokeRoleOfPerson = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id, grant_id } = context.req.valid('param')
    await recordingAs(context, async (recording) => {
      const { grants } = await foundPerson(recording.connection, id)
      const grant = grants.find((one) => one.id === grant_id)
      if (!grant)
        throw new AppError(
          'not_found',
          'The account has no role with this id; it may have been taken already.',
        )
      if (grant.source === 'provider')
        throw new AppError(
          'conflict',
          'The sign-in provider gives this role anew at each sign-in. Take it away there, or block the account.',
        )
      await revokeGrant(recording, id, grant)
    })
    return context.body(null, 204)
  },
})
