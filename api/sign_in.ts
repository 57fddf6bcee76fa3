// The link printed at start signs the browser in by a cookie, as Jupyter does; signing out forgets it.
import type { OpenAPIHono } from '@hono/zod-openapi'
import { deleteCookie, setCookie } from 'hono/cookie'
import { isSame, sessionValue } from './access.ts'
import { AppError } from './contract/problem.ts'
import { sessionCookie, sessionDays } from './contract/session_cookie.ts'
import type { AppEnv } from './endpoint.ts'

export function addSignIn(app: OpenAPIHono<AppEnv>): void {
  app.get('/sign-in', (context) => {
    const { token } = context.get('product')
    if (!isSame(context.req.query('token') ?? '', token))
      throw new AppError(
        'unauthenticated',
        'The link is not of this server any more. Use the one that it printed when it started last.',
      )
    setCookie(context, sessionCookie, sessionValue(token), {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      secure: context.req.header('x-forwarded-proto') === 'https',
      maxAge: sessionDays * 24 * 3600,
    })
    context.header('Referrer-Policy', 'no-referrer')
    return context.redirect('/')
  })
  app.get('/sign-out', (context) => {
    deleteCookie(context, sessionCookie, { path: '/' })
    return context.redirect('/')
  })
}
