import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { revokeToken, tokensOf } from '../../data/accounts/token/token.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { ownId } from './own_account.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/account/tokens/{id}',
  operationId: 'revokeOwnToken',
  tags: ['Own account'],
  summary: 'Revokes one of one’s API tokens: it opens nothing any more',
  description: 'It stays in the list, as revoked. Revoking it again changes nothing.',
  ...permissionToChange('manage_own_account'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is revoked' } }),
})

export const revokeOwnToken = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const account_id = ownId(context.get('actor'))
    await recordingAs(context, async (recording) => {
      const wanted = (await tokensOf(recording.connection, account_id)).find((token) => token.id === id)
      if (!wanted)
        throw new AppError(
          'not_found',
          'None of your tokens has this id. GET /api/v1/account/tokens lists them.',
        )
      if (wanted.revoked_at === null) await revokeToken(recording, wanted)
    })
    return context.body(null, 204)
  },
})
