// The link printed at start signs the operator's browser in, as Jupyter does.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { limited } from '../access/flood_limits.ts'
import { isSame } from '../access/is_same.ts'
import { byOf, operator } from '../access/permissions.ts'
import { keepSession } from '../access/session_in_cookie.ts'
import { pagePaths } from '../contract/page_paths.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { beginSession, formerSession } from './begin_session.ts'

export function addSignInByLink(app: OpenAPIHono<AppEnv>): void {
  app.get('/sign-in', limited('sign_in'), async (context) => {
    const { token, database, now } = context.get('product')
    const given = context.req.query('token')
    if (given === undefined) return context.redirect(pagePaths.sign_in)
    if (!isSame(given, token))
      throw new AppError(
        'unauthenticated',
        'The link is not of this server any more. Use the one that it printed when it started last.',
      )
    // HEAD comes here too: what checks links in mails and chats asks by it, and is nobody's browser.
    if (context.req.method !== 'GET') return context.redirect('/')
    const former = await formerSession(context)
    const secret = await database.record((connection, note) =>
      beginSession(
        { connection, note, by: byOf(operator), now: now() },
        { account_id: 'operator', provider: 'link', context, former },
      ),
    )
    keepSession(context, secret)
    return context.redirect('/')
  })
}
