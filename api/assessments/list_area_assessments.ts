import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { assessmentsOf, demandKnownArea } from '../../data/cases/assessment/assessment.ts'
import { areaAssessments, areaAssessmentsQuery } from '../contract/assessment.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/shortage-areas/{id}/assessments',
  operationId: 'listAreaAssessments',
  tags: ['Assessments'],
  summary:
    'What planners have judged of one area: what holds first, what was withdrawn last, with the reasons',
  description:
    'An assessment stands beside the computed status and never changes it. The latest that is not withdrawn holds.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: areaAssessmentsQuery },
  responses: answers(areaAssessments.openapi('AreaAssessments')),
})

export const listAreaAssessments = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const found = await context.get('product').database.snapshot(async (connection) => {
      await demandKnownArea(connection, id)
      return assessmentsOf(connection, id)
    })
    const items = found.map((one, at) => ({ ...one, holds: at === 0 && one.withdrawn_at === null }))
    return context.json({ items, total: items.length }, 200)
  },
})
