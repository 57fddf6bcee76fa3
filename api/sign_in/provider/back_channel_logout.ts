import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { endSession } from '../../../data/accounts/session/session.ts'
import { sessionsAtProvider } from '../../../data/accounts/session/sessions_at_provider.ts'
import { changeAnswers, noParameters, permissionAtDoor, tooManyTries } from '../../change.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, protocol } from '../../endpoint.ts'
import { providerNamed } from '../sign_in.ts'
import { signedOutAtProvider } from './logout_token.ts'
import { providerParameters } from './provider_parameters.ts'

const route = createRoute({
  method: 'post',
  path: '/sign-in/{provider}/back-channel-logout',
  operationId: 'takeBackChannelLogout',
  tags: ['Sign-in'],
  summary: 'A provider says that somebody has signed out there',
  description:
    'OpenID Connect Back-Channel Logout 1.0: the sessions end that the token names by `sid`, or all of its `sub` that began with this provider.',
  ...permissionAtDoor('sign_in', 'back_channel'),
  ...protocol,
  request: {
    params: providerParameters,
    query: noParameters,
    body: {
      required: true,
      content: {
        'application/x-www-form-urlencoded': { schema: z.object({ logout_token: z.string().min(1) }) },
      },
    },
  },
  responses: { ...changeAnswers({ 200: { description: 'They have ended' } }), ...tooManyTries },
})

export const takeBackChannelLogout = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { provider: id } = context.req.valid('param')
    const { database, now, sign_in } = context.get('product')
    const provider = providerNamed(sign_in, id)
    const found = await provider.discovered().catch(() => {
      throw new AppError('busy', 'The provider of the sign-in does not answer, so its keys are not known.')
    })
    const ended = await signedOutAtProvider(context.req.valid('form').logout_token, {
      provider,
      found,
      seen: sign_in.logout_tokens,
      now: now(),
    })
    if (typeof ended === 'string') {
      sign_in.report('back_channel_logout_refused', { provider: id, reason: ended })
      throw new AppError('bad_input', 'This is no valid logout token of this provider for this installation.')
    }
    await database.record(async (connection, note) => {
      const recording = { connection, note, by: { actor: 'system', via: `provider ${id}` }, now: now() }
      for (const session of await sessionsAtProvider(connection, ended))
        await endSession(recording, session, 'session_ended')
    })
    return context.body(null, 200)
  },
})
