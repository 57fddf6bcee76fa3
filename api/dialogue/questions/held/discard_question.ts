import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { discardQuestion as forgetQuestion } from '../../../../data/dialogue/question/question.ts'
import { recordingAs } from '../../../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../../../change.ts'
import { type AppEnv, idParameters } from '../../../endpoint.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/held-questions/{id}',
  operationId: 'discardQuestion',
  tags: ['Questions'],
  summary: 'Discards the draft of a question',
  description: 'Only a draft can be discarded: what has been published stays with its comments.',
  ...permissionToChange('hold_dialogue'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const discardQuestion = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, (recording) => forgetQuestion(recording, id))
    return context.body(null, 204)
  },
})
