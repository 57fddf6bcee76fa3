import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { oneReport } from '../../../data/dialogue/report/report.ts'
import { report } from '../../contract/dialogue/report.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { shownReports } from './shown_report.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/reports/{id}',
  operationId: 'getReport',
  tags: ['Reports'],
  summary: 'One report that something is wrong, with what was written and sent',
  description: 'For whoever answers them; that it was read is noted.',
  ...permission('answer_reports'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(report.openapi('Report')),
})

export const getReport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const [shown] = await context
      .get('product')
      .database.snapshot(async (connection) => shownReports(connection, [await oneReport(connection, id)]))
    if (!shown) throw new Error('A report that was found is not shown.')
    context.get('reading').add('report', id)
    return context.json(shown, 200)
  },
})
