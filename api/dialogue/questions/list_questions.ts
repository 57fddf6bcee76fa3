import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { questions as keptQuestions } from '../../../data/dialogue/question/question.ts'
import { today } from '../../../data/today.ts'
import { questions, questionsQuery } from '../../contract/dialogue/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { shownQuestion } from './shown_question.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/questions',
  operationId: 'listQuestions',
  tags: ['Questions'],
  summary: 'Questions about plans that have been published: those that close last come first',
  description:
    'While one is open everybody may comment on it. `comments` counts those that are shown; once it has ended its result follows.',
  ...permission('read_public_answers'),
  request: { query: questionsQuery },
  responses: answers(questions.openapi('Questions')),
})

export const listQuestions = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { state, area, limit, offset } = context.req.valid('query')
    const { database, now } = context.get('product')
    const day = today(now())
    const found = (await keptQuestions(database))
      .map((kept) => shownQuestion(kept, day))
      .filter((one) => one.state !== 'draft' && (state === undefined || one.state === state))
      .filter(({ area_id }) => area === undefined || area_id === area)
    return context.json({ items: page(found, { limit, offset }), total: found.length }, 200)
  },
})
