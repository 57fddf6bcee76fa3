// Who asks: the administrator by the token (header or cookie), otherwise the public. `?as=public` on any GET asks as the
// public does, refusals included; what changes something is not asked as somebody else.
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { AppError } from './contract/problem.ts'
import { sessionCookie } from './contract/session_cookie.ts'
import type { AppEnv } from './endpoint.ts'
import { type Actor, administrator, publicActor } from './permissions.ts'
import type { Stage } from './product.ts'
import { sightOf } from './public_fields.ts'

/** What the cookie holds: proof of the token that is not the token. */
export function sessionValue(token: string): string {
  return createHash('sha256').update(`session:${token}`).digest('base64url')
}

function actorOf(context: Context, token: string): Actor {
  if (isQuestion(context) && context.req.query('as') === 'public') return publicActor
  const bearer = context.req.header('authorization')?.match(/^Bearer (.+)$/i)?.[1]
  if (bearer !== undefined && isSame(bearer, token)) return administrator
  const cookie = getCookie(context, sessionCookie)
  if (cookie !== undefined && isSame(cookie, sessionValue(token))) return administrator
  return publicActor
}

/** Asks for something and changes nothing. */
export function isQuestion({ req }: Context): boolean {
  return req.method === 'GET' || req.method === 'HEAD'
}

export function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}

/** Sets who asks and what they see; until the product is ready, every question is told to wait. */
export function withActor(stage: () => Stage): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    const now = stage()
    if (!now.ready) throw new AppError('busy', now.message)
    const actor = actorOf(context, now.product.token)
    context.set('product', now.product)
    context.set('actor', actor)
    context.set('sight', sightOf(actor, now.product.region.opens))
    await next()
  }
}
