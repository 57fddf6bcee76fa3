import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { commentsOf } from '../../../data/dialogue/comment/comment.ts'
import { oneQuestion } from '../../../data/dialogue/question/question.ts'
import { heldComments, heldCommentsQuery } from '../../contract/dialogue/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
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
    const { state, limit, offset } = context.req.valid('query')
    const found = await context.get('product').database.snapshot(async (connection) => {
      await oneQuestion(connection, id)
      return commentsOf(connection, id, state ?? null)
    })
    const items = page(found, { limit, offset }).map(heldCommentOf)
    for (const one of items) if (one.state !== 'shown') context.get('reading').add('comment', one.id)
    return context.json({ items, total: found.length }, 200)
  },
})
