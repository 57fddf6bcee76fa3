// Every error leaves as RFC 9457 problem+json: what stopped the request, and what to change.
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { AppError, type InputFault, type ProblemKind } from './contract/problem.ts'

const statusOfKind: Readonly<Record<ProblemKind, ContentfulStatusCode>> = {
  bad_input: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  no_such_range: 416,
  not_acceptable: 406,
  busy: 503,
  data_missing: 503,
}

const titleOfKind: Readonly<Record<ProblemKind, string>> = {
  bad_input: 'Something in the request has to be changed',
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  not_found: 'There is nothing here',
  conflict: 'The request does not fit the present state',
  too_large: 'The request is too large',
  too_many: 'Too many tries',
  no_such_range: 'The file has no such part',
  not_acceptable: 'Not to be had in that form',
  busy: 'Try again shortly',
  data_missing: 'Something that the answer needs is missing',
}

/** What the framework refuses before we see it. */
const unreadable: Readonly<Record<number, string>> = {
  400: 'The body is not JSON that can be read. Look for a missing quote, comma or bracket.',
  415: 'The body has to be JSON, with the header Content-Type: application/json.',
}

export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(z.object({ parameter: z.string(), detail: z.string() })).optional(),
  present: z.looseObject({}).optional(),
})

export type Refusal = {
  readonly status: ContentfulStatusCode
  readonly error: AppError
}

/** What is the caller's to mend: nothing failed here. Undefined for everything else. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof AppError) return { status: statusOfKind[error.kind], error }
  if (!(error instanceof HTTPException) || error.status >= 500) return undefined
  const words = unreadable[error.status] ?? (error.message || 'The request could not be read.')
  return { status: error.status, error: new AppError('bad_input', words) }
}

/** The answer to an error; what is not expected is a bug and says nothing of itself to the outside. */
export function problemAnswer(context: Context, error: unknown): Response {
  const refusal = refusalOf(error)
  if (refusal) return asProblem(context, refusal)
  const detail = 'The server made a mistake. It is in the log; try again, and tell the operator if it stays.'
  return answer(context, 500, {
    type: '/problems/internal-error',
    title: 'The server made a mistake',
    detail,
  })
}

function asProblem(context: Context, { status, error }: Refusal): Response {
  if (status === 503) context.header('Retry-After', '5')
  return answer(context, status, {
    type: `/problems/${error.kind.replaceAll('_', '-')}`,
    title: titleOfKind[error.kind],
    detail: error.message,
    ...(error.faults.length > 0 ? { errors: error.faults } : {}),
    ...(error.present ? { present: error.present } : {}),
  })
}

type ProblemText = {
  type: string
  title: string
  detail: string
  errors?: readonly InputFault[]
  present?: object
}

function answer(context: Context, status: ContentfulStatusCode, text: ProblemText): Response {
  const { type, title, detail, ...rest } = text
  context.header('Cache-Control', 'no-store')
  const body = { type, title, status, detail, instance: context.req.path, ...rest }
  return context.body(JSON.stringify(body), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  })
}
