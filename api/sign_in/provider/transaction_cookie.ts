// The cookie of a sign-in under way: gone when the browser comes back from the provider, or after ten minutes.
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { isSecure } from '../../access/session_in_cookie.ts'
import { signInCookie } from '../../contract/people/session_cookie.ts'
import type { AppEnv } from '../../endpoint.ts'
import { type Transaction, transactionMinutes } from './transactions.ts'

const lasting = { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: transactionMinutes * 60 } as const

/** Two providers at once are two sign-ins. */
function nameFor(provider: string): string {
  return `${signInCookie}_${provider}`
}

export async function keepTransaction(
  context: Context<AppEnv>,
  provider: string,
  begun: Transaction,
): Promise<void> {
  const sealed = await context.get('product').sign_in.transactions.seal(provider, begun)
  if (isSecure(context))
    setCookie(context, nameFor(provider), sealed, { ...lasting, secure: true, prefix: 'host' })
  else setCookie(context, nameFor(provider), sealed, lasting)
}

/** It is used once, whatever comes of it. */
export async function takeTransaction(
  context: Context<AppEnv>,
  provider: string,
): Promise<Transaction | undefined> {
  const name = nameFor(provider)
  const sealed = isSecure(context) ? getCookie(context, name, 'host') : getCookie(context, name)
  if (isSecure(context)) deleteCookie(context, name, { path: '/', secure: true, prefix: 'host' })
  else deleteCookie(context, name, { path: '/' })
  return sealed === undefined ? undefined : context.get('product').sign_in.transactions.open(provider, sealed)
}
