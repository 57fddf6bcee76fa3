import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { endSession, sessionsOf } from '../../data/accounts/session/session.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import type { AppEnv } from '../endpoint.ts'
import { ownId } from './own_account.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/account/sessions',
  operationId: 'endOtherSessions',
  tags: ['Own account'],
  summary: 'Ends all of one’s sessions but the one that asks',
  description: 'Browsers left signed in elsewhere open nothing any more. API tokens stay.',
  ...permissionToChange('manage_own_account'),
  request: { query: noParameters },
  responses: changeAnswers({ 204: { description: 'They are ended' } }),
})

export const endOtherSessions = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const actor = context.get('actor')
    await recordingAs(context, async (recording) => {
      const { connection, now } = recording
      const sessions = await sessionsOf(connection, { account_id: ownId(actor), now })
      for (const session of sessions)
        if (session.id !== actor.session_id) await endSession(recording, session, 'session_ended')
    })
    return context.body(null, 204)
  },
})
