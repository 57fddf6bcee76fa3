import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { questions as keptQuestions } from '../../../../data/dialogue/question/question.ts'
import { today } from '../../../../data/today.ts'
import { heldQuestions, heldQuestionsQuery } from '../../../contract/dialogue/question.ts'
import { type AppEnv, answers, permission, volatile } from '../../../endpoint.ts'
import { page } from '../../../sorting.ts'
import { shownAsHeld } from '../shown_question.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/held-questions',
  operationId: 'listHeldQuestions',
  tags: ['Questions'],
  summary: 'Every question, drafts too, with how many comments wait to be read',
  description: 'For whoever holds the dialogue: the public list has published questions only.',
  ...permission('hold_dialogue'),
  ...volatile,
  request: { query: heldQuestionsQuery },
  responses: answers(heldQuestions.openapi('HeldQuestions')),
})

export const listHeldQuestions = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const kept = await keptQuestions(database)
    const items = page(kept, context.req.valid('query')).map((one) => shownAsHeld(one, today(now())))
    return context.json({ items, total: kept.length }, 200)
  },
})
