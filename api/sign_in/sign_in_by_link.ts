// The link printed at start signs the operator's browser in, as Jupyter does.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { makeSession } from '../../data/accounts/session/session.ts'
import { isSame } from '../access/is_same.ts'
import { byOf, operator } from '../access/permissions.ts'
import { keepSession } from '../access/session_in_cookie.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { deviceOf } from './device_of.ts'

export function addSignInByLink(app: OpenAPIHono<AppEnv>): void {
  app.get('/sign-in', async (context) => {
    const { token, database, now } = context.get('product')
    if (!isSame(context.req.query('token') ?? '', token))
      throw new AppError(
        'unauthenticated',
        'The link is not of this server any more. Use the one that it printed when it started last.',
      )
    const { secret } = await database.record((connection, note) =>
      makeSession(
        { connection, note, by: byOf(operator), now: now() },
        { account_id: 'operator', device: deviceOf(context), provider: 'link' },
      ),
    )
    keepSession(context, secret)
    context.header('Referrer-Policy', 'no-referrer')
    return context.redirect('/')
  })
}
