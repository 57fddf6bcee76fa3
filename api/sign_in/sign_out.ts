// Ends the session on the server and in the browser.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { endSession } from '../../data/accounts/session/session.ts'
import { byOf } from '../access/permissions.ts'
import { forgetSession } from '../access/session_in_cookie.ts'
import type { AppEnv } from '../endpoint.ts'

export function addSignOut(app: OpenAPIHono<AppEnv>): void {
  app.post('/sign-out', async (context) => {
    const actor = context.get('actor')
    const { database, now } = context.get('product')
    const { session_id: id, account_id } = actor
    if (id !== null && account_id !== null)
      await database.record((connection, note) =>
        endSession({ connection, note, by: byOf(actor), now: now() }, { id, account_id }, 'signed_out'),
      )
    forgetSession(context)
    return context.redirect('/', 303)
  })
}
