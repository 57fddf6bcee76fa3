import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { receiveComment } from '../../../data/dialogue/comment/comment.ts'
import { byOf, publicActor } from '../../access/permissions.ts'
import { recordingAs } from '../../access/recording_as.ts'
import {
  answered,
  changeAnswers,
  jsonBody,
  noParameters,
  permissionAtDoor,
  tooManyTries,
} from '../../change.ts'
import { newComment, receivedComment } from '../../contract/dialogue/question.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/questions/{id}/comments',
  operationId: 'makeComment',
  tags: ['Questions'],
  summary: 'Says something to a question while it is open, at a place or about the whole',
  description:
    'Nobody has to sign in, and nothing is kept of who said it. It is shown once somebody has read it; while 2,000 of a question wait for that, 503. With the header `Idempotency-Key` a comment that is sent twice is received once.',
  ...permissionAtDoor('speak_up', 'speaking_up'),
  request: { params: idParameters, query: noParameters, body: jsonBody(newComment.openapi('NewComment')) },
  responses: {
    ...changeAnswers({ 201: answered('It has been received', receivedComment.openapi('ReceivedComment')) }),
    ...tooManyTries,
  },
})

export const makeComment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    // Whoever has signed in is promised the same.
    const by = byOf(publicActor)
    const comment_id = await recordingAs(context, (recording) =>
      receiveComment({ ...recording, by }, id, sent),
    )
    return context.json({ id: comment_id, state: 'waiting' as const }, 201)
  },
})
