// What the routes of the OGC API share: their answers in the contract.
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type AppEnv, answers, permission, problemContent } from '../../endpoint.ts'
import { problem } from '../../errors.ts'
import type { Asking } from '../asked/asking.ts'
import { type Representation, representationFacts } from '../asked/representation.ts'

/** Who asks for a page is told on a page what to change. */
const problemOrPage = { ...problemContent, 'text/html': { schema: z.string() } }

type Shape = readonly [form: Representation, schema?: z.ZodType]

/** The good answer, form by form; a form without a schema is text. */
export function ogcAnswers(...shapes: readonly Shape[]) {
  const content = Object.fromEntries(
    shapes.map(([form, schema = z.string()]) => [representationFacts[form].media_type, { schema }]),
  )
  const { 400: bad, 403: forbidden, 404: missing, ...rest } = answers(z.unknown())
  return {
    ...rest,
    400: { ...bad, content: problemOrPage },
    403: { ...forbidden, content: problemOrPage },
    404: { ...missing, content: problemOrPage },
    200: { description: 'The answer', content },
    401: { description: 'The token that came along opens nothing', content: problemOrPage },
    431: { description: 'The address or the headers are too long', content: unreadContent },
    406: { description: 'It is not to be had in the form that Accept asks for', content: problemOrPage },
  }
}

/** A good answer in words of the language that was asked for. */
export function answeredIn<Answer extends object>(
  context: Context<AppEnv>,
  { language }: Asking,
  answer: Answer,
) {
  return context.json(answer, 200, { 'Content-Language': language })
}

/** Whoever could not be read is not told what was asked. */
const unreadContent = {
  'application/problem+json': { schema: problem.partial({ instance: true }).openapi('UnreadProblem') },
}

/** Spread into every route of the OGC API: what it shows is decided by what the caller sees. */
export const forEverybody = permission('read_public_answers')
