import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { changeQuestion as keepChange, oneQuestion } from '../../../../data/dialogue/question/question.ts'
import { today } from '../../../../data/today.ts'
import { changingAs } from '../../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../../change.ts'
import { changedQuestion, heldQuestion } from '../../../contract/dialogue/question.ts'
import { type AppEnv, idParameters } from '../../../endpoint.ts'
import { heldQuestionOf } from '../shown_question.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/held-questions/{id}',
  operationId: 'changeQuestion',
  tags: ['Questions'],
  summary: 'Changes the draft of a question; of one that is published only its last day',
  description: '`edition` is the one that was read; where somebody has saved since, nothing is changed.',
  ...permissionToChange('hold_dialogue'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(changedQuestion.openapi('ChangedQuestion')),
  },
  responses: changeAnswers({
    200: answered('The question as it is now', heldQuestion.openapi('HeldQuestion')),
  }),
})

export const changeQuestion = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const kept = await changingAs(context, async (recording) => {
      await keepChange(recording, id, sent)
      return oneQuestion(recording.connection, id)
    })
    return context.json(heldQuestionOf(kept, today(context.get('product').now())), 200)
  },
})
