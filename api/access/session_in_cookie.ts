// The session's secret in its cookie: HttpOnly, SameSite=Lax, for as long as the session. Where the server's own address is https it is Secure and
// has the prefix __Host-, so that no neighbouring site can set it.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sessionCookie, sessionHours } from '../contract/people/session_cookie.ts'
import type { AppEnv } from '../endpoint.ts'

export function sessionSecret(context: Context<AppEnv>): string | undefined {
  return isSecure(context) ? getCookie(context, sessionCookie, 'host') : getCookie(context, sessionCookie)
}

export function keepSession(context: Context<AppEnv>, secret: string): void {
  const lasting = { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: sessionHours * 3600 } as const
  if (isSecure(context))
    setCookie(context, sessionCookie, secret, { ...lasting, secure: true, prefix: 'host' })
  else setCookie(context, sessionCookie, secret, lasting)
}

export function forgetSession(context: Context<AppEnv>): void {
  if (isSecure(context)) deleteCookie(context, sessionCookie, { path: '/', secure: true, prefix: 'host' })
  else deleteCookie(context, sessionCookie, { path: '/' })
}

export function isSecure(context: Context<AppEnv>): boolean {
  return context.get('product').url.startsWith('https:')
}
