import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { assessedArea, assessments, assessmentsQuery } from '../contract/assessment.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { page } from '../sorting.ts'

const sql = sqlFile(import.meta.url, './list_assessments.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/assessments',
  operationId: 'listAssessments',
  tags: ['Assessments'],
  summary: 'What planners judge of areas at a date, beside the status that the rules give',
  description:
    'An assessment never changes the computed status: it stands beside it, with its reason and which function judged. Of each area listed at `as_of` the latest is told that was made ' +
    'of that date or before and has not been withdrawn; those that differ from the rules come first, and `different` counts them.',
  ...permission('read_public_answers'),
  request: { query: assessmentsQuery },
  responses: answers(assessments.openapi('Assessments')),
})

export const listAssessments = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const asked = { ...question, municipality: query.municipality ?? null }
    const found = await product.database.rows(sql, asked, assessedArea, context.req.raw.signal)
    const different = found.filter(({ is_different }) => is_different).length
    return context.json(
      {
        ...(await answeredAt(product, question)),
        ...{ items: page(found, query), total: found.length, different },
      },
      200,
    )
  },
})
