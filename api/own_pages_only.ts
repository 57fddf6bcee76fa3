// A page of another site could make the administrator's browser send a change, cookie included: such requests are refused. Forms and plain text are held
// to the site that they come from; whatever else a foreign page may want to send, its browser asks first and is not allowed (open_to_other_sites.ts).
import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { AppError } from './contract/problem.ts'
import { sessionCookie } from './contract/session_cookie.ts'
import type { AppEnv } from './endpoint.ts'

const refuseOtherSites = csrf()

export const ownPagesOnly: MiddlewareHandler<AppEnv> = async (context, next) => {
  // Who sends no cookie is a program with a token, or the public.
  if (getCookie(context, sessionCookie) !== undefined)
    await refuseOtherSites(context, async () => undefined).catch(() => {
      throw new AppError(
        'forbidden',
        'This did not come from a page of this server. Send it from there, or from a program with the token in the header Authorization.',
      )
    })
  await next()
}
