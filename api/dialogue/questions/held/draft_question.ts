import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { draftQuestion as keepDraft, oneQuestion } from '../../../../data/dialogue/question/question.ts'
import { today } from '../../../../data/today.ts'
import { recordingAs } from '../../../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../../change.ts'
import { heldQuestion, newQuestion } from '../../../contract/dialogue/question.ts'
import type { AppEnv } from '../../../endpoint.ts'
import { heldQuestionOf } from '../shown_question.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/held-questions',
  operationId: 'draftQuestion',
  tags: ['Questions'],
  summary: 'Begins a question about a plan, as a draft that nobody else sees',
  description:
    'About an area, or a place that is drawn, or the whole. With the header `Idempotency-Key` one that is sent twice is begun once.',
  ...permissionToChange('hold_dialogue'),
  request: {
    query: noParameters,
    body: jsonBody(newQuestion.openapi('NewQuestion')),
  },
  responses: changeAnswers({
    201: answered('The question as it is now', heldQuestion.openapi('HeldQuestion')),
  }),
})

export const draftQuestion = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const sent = context.req.valid('json')
    const kept = await recordingAs(context, async (recording) => {
      const id = await keepDraft(recording, sent)
      return oneQuestion(recording.connection, id)
    })
    return context.json(heldQuestionOf(kept, today(context.get('product').now())), 201)
  },
})
