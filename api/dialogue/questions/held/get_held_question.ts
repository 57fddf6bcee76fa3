import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { oneQuestion } from '../../../../data/dialogue/question/question.ts'
import { today } from '../../../../data/today.ts'
import { heldQuestion, heldQuestionsQuery } from '../../../contract/dialogue/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../../endpoint.ts'
import { heldQuestionOf } from '../shown_question.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/held-questions/{id}',
  operationId: 'getHeldQuestion',
  tags: ['Questions'],
  summary: 'One question as whoever holds it sees it: drafts too, with its edition',
  description: 'Who saves says on which edition it is based.',
  ...permission('hold_dialogue'),
  ...volatile,
  request: { params: idParameters, query: heldQuestionsQuery.pick({ as: true }) },
  responses: answers(heldQuestion.openapi('HeldQuestion')),
})

export const getHeldQuestion = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, now } = context.get('product')
    return context.json(heldQuestionOf(await oneQuestion(database, id), today(now())), 200)
  },
})
