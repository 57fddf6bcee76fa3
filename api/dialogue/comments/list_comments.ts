import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { create } from 'content-disposition'
import { commentsOf } from '../../../data/dialogue/comment/comment.ts'
import { noSuchQuestion, oneQuestion } from '../../../data/dialogue/question/question.ts'
import { licence } from '../../api_info/licence.ts'
import { comments, commentsQuery } from '../../contract/dialogue/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
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
    const { format, ...wanted } = context.req.valid('query')
    const kept = await context.get('product').database.snapshot(async (connection) => {
      if ((await oneQuestion(connection, id)).published_at === null) throw noSuchQuestion(id)
      return commentsOf(connection, id, 'shown')
    })
    const all = kept.flatMap((one) => shownComment(one) ?? [])
    if (format === 'json') return context.json({ items: page(all, wanted), total: all.length }, 200)
    return context.body(format === 'csv' ? commentsAsCsv(all) : commentsAsGeojson(all), 200, {
      'Content-Type': format === 'csv' ? 'text/csv; charset=utf-8' : 'application/geo+json; charset=utf-8',
      'Content-Disposition': create(`synpunkter-${id}.${format}`),
      Link: `<${licence.url}>; rel="license"`,
    })
  },
})
