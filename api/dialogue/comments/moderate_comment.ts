import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { moderateComment as keepModeration, oneComment } from '../../../data/dialogue/comment/comment.ts'
import { changingAs } from '../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { heldComment, moderation } from '../../contract/dialogue/question.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { heldCommentOf } from './shown_comment.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/comments/{id}/moderation',
  operationId: 'moderateComment',
  tags: ['Questions'],
  summary: 'Shows a comment or hides it with a reason, and answers it',
  description:
    'What is shown is open data, word for word: hide what tells of somebody. `edition` is the one that was read; where somebody has moderated since, nothing is changed.',
  ...permissionToChange('hold_dialogue'),
  request: { params: idParameters, query: noParameters, body: jsonBody(moderation.openapi('Moderation')) },
  responses: changeAnswers({ 200: answered('The comment as it is now', heldComment.openapi('HeldComment')) }),
})

export const moderateComment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const kept = await changingAs(context, async (recording) => {
      await keepModeration(recording, id, sent)
      return oneComment(recording.connection, id)
    })
    return context.json(heldCommentOf(kept), 200)
  },
})
