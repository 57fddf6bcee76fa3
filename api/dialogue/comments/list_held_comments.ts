import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { commentsOf, countComments } from '../../../data/dialogue/comment/comment.ts'
import { oneQuestion } from '../../../data/dialogue/question/question.ts'
import { heldComments, heldCommentsQuery } from '../../contract/dialogue/question.ts'
import { defaultLimit } from '../../contract/limits.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { heldCommentOf } from './shown_comment.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/held-questions/{id}/comments',
  operationId: 'listHeldComments',
  tags: ['Questions'],
  summary: 'What has been said to a question, also what waits to be read and what is not shown',
  description: 'For whoever moderates; that comments were read which are not public is noted.',
  ...permission('hold_dialogue'),
  ...volatile,
  request: { params: idParameters, query: heldCommentsQuery },
  responses: answers(heldComments.openapi('HeldComments')),
})

export const listHeldComments = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { state = null, limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const wanted = { question_id: id, state }
    const { kept, total } = await context.get('product').database.snapshot(async (connection) => {
      await oneQuestion(connection, id)
      const kept = await commentsOf(connection, wanted, { limit, offset })
      return { kept, total: await countComments(connection, wanted) }
    })
    const items = kept.map(heldCommentOf)
    for (const one of items) if (one.state !== 'shown') context.get('reading').add('comment', one.id)
    return context.json({ items, total }, 200)
  },
})
