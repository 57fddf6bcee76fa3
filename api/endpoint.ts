// What every endpoint shares: its permission, its answers in the contract, and how wrong input is refused.
import { z } from '@hono/zod-openapi'
import type { MiddlewareHandler } from 'hono'
import { type Actor, can, isPublic, type Owned } from './access/permissions.ts'
import type { PersonalReading } from './access/personal_reading.ts'
import type { Sight } from './access/public_fields.ts'
import { type Action, actionWords } from './contract/people/actions.ts'
import { AppError, type InputFault } from './contract/problem.ts'
import { problem } from './errors.ts'
import type { BuiltPage } from './ogc/pages/built_page.ts'
import type { Once } from './once/once.ts'
import type { Product } from './product.ts'

export type AppEnv = {
  Variables: {
    product: Product
    actor: Actor
    sight: Sight
    /** What the answer holds of personal data is said to it. */
    reading: PersonalReading
    /** Of the pages of the OGC API; undefined where nothing is built. */
    built_page: BuiltPage | undefined
    /** Of a change that came under an idempotency key; else undefined. */
    once: Once | undefined
  }
}

export const problemContent = { 'application/problem+json': { schema: problem.openapi('Problem') } }

/** The answers of a GET endpoint: the good one, "not modified", and the problems. */
export function answers<Shape extends z.ZodType>(shape: Shape) {
  return {
    200: { description: 'The answer', content: { 'application/json': { schema: shape } } },
    304: { description: 'Nothing has changed since the ETag that the caller sent' },
    400: { description: 'A parameter is wrong: the problem says what is allowed', content: problemContent },
    403: { description: 'The caller lacks the right', content: problemContent },
    404: { description: 'There is nothing under this id', content: problemContent },
    503: { description: 'The server is starting or has too much to do', content: problemContent },
  } as const
}

/** Names the endpoint's permission in the contract and checks it before anything else happens. */
export function permission(action: Action) {
  return { 'x-permission': action, middleware: demanding(action) } as const
}

export function demanding(action: Action): MiddlewareHandler<AppEnv> {
  return async (context, next) => {
    demand(context.get('actor'), action)
    await next()
  }
}

/**
 * Spread into the route of a GET whose answer follows something else than the state of the database, such as the progress of work: it has no
 * ETag, and nobody keeps it.
 */
export const volatile = { 'x-volatile': true } as const

/**
 * Spread into a route whose form another's protocol decides (OpenID Connect): what it is asked with is not ours to refuse, and it sends a browser on
 * instead of answering.
 */
export const protocol = { 'x-protocol': true } as const

/** Throws AppError('forbidden') where the actor may not do this, or not to this object. */
export function demand(actor: Actor, action: Action, object?: Owned): void {
  if (can(actor, action, object)) return
  const what = actionWords[action].en
  const then = isPublic(actor)
    ? 'Sign in first, or send a token in the header Authorization.'
    : actor.scopes && !actor.scopes.includes(action)
      ? 'The token was not made for it.'
      : 'Your roles do not include it: ask whoever administers this installation.'
  throw new AppError(
    'forbidden',
    `This takes the right to: ${what.charAt(0).toLowerCase()}${what.slice(1)}. ${then}`,
  )
}

/** Turns what zod says of the parameters, or of a body, into a problem that names each and what is allowed. */
export function rejectInput(error: z.core.$ZodError, isBody = false): never {
  const faults: InputFault[] = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          parameter: [...issue.path, key].join('.'),
          detail: isBody ? 'is not a field of this body' : 'is not a parameter of this question',
        }))
      : [{ parameter: issue.path.join('.') || 'body', detail: `must be ${allowed(issue, isBody)}` }],
  )
  throw new AppError(
    'bad_input',
    faults.map(({ parameter, detail }) => `${parameter} ${detail}`).join('; '),
    faults,
  )
}

function allowed(issue: z.core.$ZodIssue, isBody: boolean): string {
  if (issue.code === 'invalid_value' && issue.message.startsWith('Invalid'))
    return `one of ${issue.values.join(', ')}`
  if (issue.code === 'invalid_type')
    return isBody ? `given, as JSON of type ${issue.expected}` : 'given, and only once'
  return issue.message
}

export const idParameters = z.object({ id: z.string().min(1).max(200) })
