// Who asks: by a token in the header (an account's, or the administrator's own), else by the session of the cookie, else the public. `?as=public` on any
// GET asks as the public does, refusals included; what changes something is not asked as somebody else.
import type { Context } from 'hono'
import type { Who } from '../../data/accounts/who_asks/who_asks.ts'
import { AppError } from '../contract/problem.ts'
import type { AppEnv } from '../endpoint.ts'
import type { Product } from '../product.ts'
import { opensDemo } from '../sign_in/demo/demo_conditions.ts'
import { isSame } from './is_same.ts'
import { type Actor, isAction, operator, publicActor } from './permissions.ts'
import { sessionSecret } from './session_in_cookie.ts'

/** Throws AppError('unauthenticated') for a token that opens nothing: a program has to hear that its token has expired. */
export async function actorOf(context: Context<AppEnv>, product: Product): Promise<Actor> {
  if (isQuestion(context) && context.req.query('as') === 'public') return publicActor
  const bearer = context.req.header('authorization')?.match(/^Bearer +(\S+) *$/i)?.[1]
  if (bearer !== undefined) return actorByToken(bearer, context, product)
  const secret = sessionSecret(context)
  const who = secret === undefined ? undefined : await product.who_asks.bySession(secret)
  return who && isLetIn(who, context) ? { ...actorFrom(who), session_id: who.id } : publicActor
}

/** What was begun with the demo's people opens nothing where they may not be stepped in as. */
function isLetIn({ is_demo }: Who, context: Context<AppEnv>): boolean {
  return !is_demo || opensDemo(context)
}

/** Asks for something and changes nothing. */
export function isQuestion({ req }: Context): boolean {
  return req.method === 'GET' || req.method === 'HEAD'
}

async function actorByToken(bearer: string, context: Context<AppEnv>, product: Product): Promise<Actor> {
  if (isSame(bearer, product.token)) return operator
  const who = await product.who_asks.byToken(bearer)
  if (!who || !isLetIn(who, context))
    throw new AppError(
      'unauthenticated',
      'The token in the header Authorization is not valid: it has expired, was revoked, or was never made here. Make a new one under “Mitt konto”.',
    )
  return { ...actorFrom(who), token_id: who.id, scopes: (who.scopes ?? []).filter(isAction) }
}

function actorFrom({ account_id, name, grants }: Who): Actor {
  return account_id === operator.account_id ? operator : { ...publicActor, account_id, name, grants }
}
