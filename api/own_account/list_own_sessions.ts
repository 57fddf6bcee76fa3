import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { type Session, sessionsOf } from '../../data/accounts/session/session.ts'
import { ownQuery, ownSessions } from '../contract/people/account.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { ownId } from './own_account.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/account/sessions',
  operationId: 'listOwnSessions',
  tags: ['Own account'],
  summary: 'The browsers in which one is signed in, the newest first',
  description: 'A session that is not known can be ended; it then opens nothing any more.',
  ...permission('manage_own_account'),
  ...volatile,
  request: { query: ownQuery },
  responses: answers(ownSessions.openapi('OwnSessions')),
})

export const listOwnSessions = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const actor = context.get('actor')
    const sessions = await sessionsOf(database, { account_id: ownId(actor), now: now() })
    const items = sessions.map((session) => shown(session, actor.session_id))
    return context.json({ items, total: items.length }, 200)
  },
})

function shown(
  { id, created_at, last_seen_at, expires_at, device, provider }: Session,
  current: string | null,
) {
  return { id, created_at, last_seen_at, expires_at, device, provider, is_current: id === current }
}
