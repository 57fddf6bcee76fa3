import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { buildEndSessionUrl } from 'openid-client'
import { endSession, type Session, sessionsOf } from '../../data/accounts/session/session.ts'
import { byOf } from '../access/permissions.ts'
import { forgetSession, sessionSecret } from '../access/session_in_cookie.ts'
import { answered, changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { signedOut } from '../contract/people/sign_in.ts'
import type { AppEnv } from '../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/sign-out',
  operationId: 'signOut',
  tags: ['Sign-in'],
  summary: 'Ends the session here, and says where it ends at the provider',
  description:
    'The session of the cookie ends on the server and in the browser. `continue_to` is the provider’s own sign-out, which leads back to this server; null where there is none.',
  ...permissionToChange('sign_in'),
  request: { query: noParameters },
  responses: changeAnswers({ 200: answered('What comes next', signedOut.openapi('SignedOut')) }),
})

export const signOut = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const session = await ownSession(context)
    const { database, now } = context.get('product')
    const by = byOf(context.get('actor'))
    if (session)
      await database.record((connection, note) =>
        endSession({ connection, note, by, now: now() }, session, 'signed_out'),
      )
    // A page of another site can send this without the cookie: then it must not take the cookie away, while the session goes on.
    if (sessionSecret(context) !== undefined) forgetSession(context)
    return context.json({ continue_to: session ? await signOutAt(context, session) : null }, 200)
  },
})

async function ownSession(context: Context<AppEnv>): Promise<Session | undefined> {
  const { account_id, session_id } = context.get('actor')
  const { database, now } = context.get('product')
  if (account_id === null || session_id === null) return undefined
  return (await sessionsOf(database, { account_id, now: now() })).find(({ id }) => id === session_id)
}

/** A provider that cannot be asked, or has no sign-out, leaves it at ours. */
async function signOutAt(context: Context<AppEnv>, { provider, id_token }: Session): Promise<string | null> {
  const { sign_in, url } = context.get('product')
  const found = await sign_in.providers
    .get(provider)
    ?.discovered()
    .catch(() => undefined)
  if (!found?.configuration.serverMetadata().end_session_endpoint) return null
  return buildEndSessionUrl(found.configuration, {
    post_logout_redirect_uri: `${url}/`,
    ...(id_token ? { id_token_hint: id_token } : {}),
  }).href
}
