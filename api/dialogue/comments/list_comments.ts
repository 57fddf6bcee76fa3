import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { create } from 'content-disposition'
import { commentsOf, countComments } from '../../../data/dialogue/comment/comment.ts'
import { noSuchQuestion, oneQuestion } from '../../../data/dialogue/question/question.ts'
import { licence } from '../../api_info/licence.ts'
import { comments, commentsQuery } from '../../contract/dialogue/question.ts'
import { defaultLimit } from '../../contract/limits.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { commentsAsCsv, commentsAsGeojson } from './comment_files.ts'
import { shownComment } from './shown_comment.ts'

const shown = comments.openapi('Comments')

const route = createRoute({
  method: 'get',
  path: '/api/v1/questions/{id}/comments',
  operationId: 'listComments',
  tags: ['Questions'],
  summary: 'What people have said to a question, with the answers: open data',
  description:
    'Only comments that have been read and are shown. `format=geojson` or `csv` gives all of them as a file to save, under CC0; `limit` and `offset` are for `json`.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: commentsQuery },
  responses: {
    ...answers(shown),
    200: {
      description: 'The comments',
      content: {
        'application/json': { schema: shown },
        'application/geo+json': { schema: { type: 'object' } },
        'text/csv': { schema: { type: 'string' } },
      },
    },
  },
})

export const listComments = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { format, limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const wanted = { question_id: id, state: 'shown' } as const
    const part = format === 'json' ? { limit, offset } : { limit: null, offset: 0 }
    const { kept, total } = await context.get('product').database.snapshot(async (connection) => {
      if ((await oneQuestion(connection, id)).published_at === null) throw noSuchQuestion(id)
      return {
        kept: await commentsOf(connection, wanted, part),
        total: await countComments(connection, wanted),
      }
    })
    const all = kept.flatMap((one) => shownComment(one) ?? [])
    if (format === 'json') return context.json({ items: all, total }, 200)
    return context.body(format === 'csv' ? commentsAsCsv(all) : commentsAsGeojson(all), 200, {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/geo+json; charset=utf-8',
      'Content-Disposition': create(`synpunkter-${id}.${format}`),
      Link: `<${licence.url}>; rel="license"`,
    })
  },
})
