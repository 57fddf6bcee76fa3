// What stands in these addresses (a code, a token) is told to no other site, and no answer is kept.
import type { MiddlewareHandler } from 'hono'

export const signInPaths = ['/sign-in', '/sign-in/*', '/sign-out', '/api/v1/sign-in-ways']

export const signInHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  context.header('Referrer-Policy', 'no-referrer')
  context.header('Cache-Control', 'no-store')
}
