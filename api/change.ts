// What every endpoint shares that changes something: its permission, its body, its answers in the contract.
import { z } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { type Door, limited } from './access/flood_limits.ts'
import type { Action } from './contract/people/actions.ts'
import { AppError } from './contract/problem.ts'
import { demanding, problemContent } from './endpoint.ts'
import { idempotent } from './once/idempotent.ts'

const jsonBytesAtMost = 1_000_000

const bodyNotTooLarge = bodyLimit({
  maxSize: jsonBytesAtMost,
  onError: () => {
    throw new AppError('too_large', 'The body is larger than 1 MB. Send less at once.')
  },
})

/** As `permission`, for an endpoint that takes a body of JSON or none: it is not read further than the limit. A POST takes an idempotency key. */
export function permissionToChange(action: Action) {
  return { 'x-permission': action, middleware: [demanding(action), bodyNotTooLarge, idempotent] }
}

/** As `permissionToChange`, where somebody could try again and again: so many times a minute. */
export function permissionAtDoor(action: Action, door: Door) {
  return {
    'x-permission': action,
    middleware: [limited(door), demanding(action), bodyNotTooLarge, idempotent],
  }
}

/** The answer of a door at which somebody tries too often. */
export const tooManyTries = {
  429: {
    description: 'Too many tries in a short time: the header Retry-After says how many seconds to wait',
    content: problemContent,
  },
} as const

export const noParameters = z.strictObject({})

export function jsonBody<Shape extends z.ZodType>(schema: Shape) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

/** One of the good answers. */
export function answered<Shape extends z.ZodType>(description: string, schema: Shape) {
  return { description, content: { 'application/json': { schema } } } as const
}

/** The answers of an endpoint that changes something: the good ones by their status, and the problems. */
export function changeAnswers<Good extends object>(good: Good) {
  return {
    ...good,
    400: {
      description: 'A parameter or a field of the body is wrong: the problem says what is allowed',
      content: problemContent,
    },
    403: {
      description: 'The caller lacks the right, or a page of another site sent it',
      content: problemContent,
    },
    404: { description: 'There is nothing under this id', content: problemContent },
    409: {
      description:
        'It does not fit the present state: the problem says why. `present`, where it is told, is the thing as it is now with its edition: whoever was second sees what the first did',
      content: problemContent,
    },
    413: { description: 'The body is too large', content: problemContent },
    503: { description: 'The server is starting or has too much to do', content: problemContent },
  } as const
}
