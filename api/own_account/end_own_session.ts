import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { endSession, sessionsOf } from '../../data/accounts/session/session.ts'
import { recordingAs } from '../access/recording_as.ts'
import { forgetSession } from '../access/session_in_cookie.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { AppError } from '../contract/problem.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { ownId } from './own_account.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/account/sessions/{id}',
  operationId: 'endOwnSession',
  tags: ['Own account'],
  summary: 'Ends one of one’s sessions',
  description:
    'The session that asks can be ended too; signing out by the page ends it at the sign-in provider besides.',
  ...permissionToChange('manage_own_account'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is ended' } }),
})

export const endOwnSession = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const actor = context.get('actor')
    await recordingAs(context, async (recording) => {
      const { connection, now } = recording
      const sessions = await sessionsOf(connection, { account_id: ownId(actor), now })
      const wanted = sessions.find((session) => session.id === id)
      if (!wanted)
        throw new AppError(
          'not_found',
          'None of your sessions has this id; it may have ended already. GET /api/v1/account/sessions lists them.',
        )
      await endSession(recording, wanted, 'session_ended')
    })
    if (id === actor.session_id) forgetSession(context)
    return context.body(null, 204)
  },
})
