// Should a browser show a file that somebody sent all the same, nothing in it runs. `nosniff` comes with every answer.
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../endpoint.ts'

/** Outside the security headers, since its policy is the stricter one. */
export const neverShown: MiddlewareHandler<AppEnv> = async (context, next) => {
  await next()
  context.header('Content-Security-Policy', "default-src 'none'; sandbox")
}
