import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { publishQuestion as keepPublished, oneQuestion } from '../../../../data/dialogue/question/question.ts'
import { today } from '../../../../data/today.ts'
import { changingAs } from '../../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../../change.ts'
import { editionRead, heldQuestion } from '../../../contract/dialogue/question.ts'
import { type AppEnv, idParameters } from '../../../endpoint.ts'
import { heldQuestionOf } from '../shown_question.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/held-questions/{id}/publish',
  operationId: 'publishQuestion',
  tags: ['Questions'],
  summary: 'Publishes a question: everybody sees it, and comments on it from its first day to its last',
  description: 'What has been published stays as it is, except its last day.',
  ...permissionToChange('hold_dialogue'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(editionRead.openapi('EditionRead')),
  },
  responses: changeAnswers({
    200: answered('The question as it is now', heldQuestion.openapi('HeldQuestion')),
  }),
})

export const publishQuestion = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const kept = await changingAs(context, async (recording) => {
      await keepPublished(recording, id, sent.edition)
      return oneQuestion(recording.connection, id)
    })
    return context.json(heldQuestionOf(kept, today(context.get('product').now())), 200)
  },
})
