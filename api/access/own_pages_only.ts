// A page of another site could make a signed-in browser send a change, cookie included: such requests are refused. Forms and plain text are held
// to the site that they come from; whatever else a foreign page may want to send, its browser asks first and is not allowed (open_to_other_sites.ts).
import type { Context, MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import { sessionSecret } from './session_in_cookie.ts'

const refuseOtherSites = csrf({ origin: isOwn })

/** Behind a proxy that ends https the request's own address is another than the one that people see. */
function isOwn(origin: string, context: Context<AppEnv>): boolean {
  return origin === new URL(context.req.url).origin || origin === context.get('product').url
}

export const ownPagesOnly: MiddlewareHandler<AppEnv> = async (context, next) => {
  // Who sends no cookie is a program with a token, or the public.
  if (sessionSecret(context) !== undefined)
    await refuseOtherSites(context, async () => undefined).catch(() => {
      throw new AppError(
        'forbidden',
        'This did not come from a page of this server. Send it from there, or from a program with the token in the header Authorization.',
      )
    })
  await next()
}
