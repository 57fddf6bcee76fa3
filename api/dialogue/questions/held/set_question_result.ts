import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { oneQuestion, setResult } from '../../../../data/dialogue/question/question.ts'
import { today } from '../../../../data/today.ts'
import { changingAs } from '../../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../../change.ts'
import { heldQuestion, questionResult } from '../../../contract/dialogue/question.ts'
import { type AppEnv, idParameters } from '../../../endpoint.ts'
import { heldQuestionOf } from '../shown_question.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/held-questions/{id}/result',
  operationId: 'setQuestionResult',
  tags: ['Questions'],
  summary: 'Writes what came of a question, once it has ended: for everybody to read',
  description: '`edition` is the one that was read; where somebody has saved since, nothing is changed.',
  ...permissionToChange('hold_dialogue'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(questionResult.openapi('QuestionResult')),
  },
  responses: changeAnswers({
    200: answered('The question as it is now', heldQuestion.openapi('HeldQuestion')),
  }),
})

export const setQuestionResult = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const kept = await changingAs(context, async (recording) => {
      await setResult(recording, id, sent)
      return oneQuestion(recording.connection, id)
    })
    return context.json(heldQuestionOf(kept, today(context.get('product').now())), 200)
  },
})
