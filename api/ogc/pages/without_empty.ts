// A form sends the fields that nobody filled in as well: the page is asked for without them. Only where a page is asked for by `f`; an empty value is else a value.
import type { MiddlewareHandler } from 'hono'
import type { AppEnv } from '../../endpoint.ts'

export const withoutEmpty: MiddlewareHandler<AppEnv> = async (context, next) => {
  const { pathname, searchParams } = new URL(context.req.url)
  const filled = [...searchParams].filter(([, value]) => value !== '')
  if (searchParams.get('f') !== 'html' || filled.length === searchParams.size) return next()
  return context.redirect(`${pathname}?${new URLSearchParams(filled)}`, 303)
}
