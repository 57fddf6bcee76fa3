import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { noSuchReport, oneReport } from '../../../data/dialogue/report/report.ts'
import { reportOutcome } from '../../contract/dialogue/report.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { outcomesForEverybody } from './public_outcomes.ts'
import { outcomeOf } from './shown_report.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/report-outcomes/{id}',
  operationId: 'getReportOutcome',
  tags: ['Reports'],
  summary: 'What came of one report, once it has been decided',
  description:
    'For everybody: what it was about and what was answered. Never the reporter’s own words, files or address.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(reportOutcome.openapi('ReportOutcome')),
})

export const getReportOutcome = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const outcome = outcomeOf(await oneReport(product.database, id))
    const isForEverybody = await outcomesForEverybody(product)
    // That there is one which is not decided yet is its reporter's to know.
    if (!outcome || !isForEverybody(outcome)) throw noSuchReport(id)
    return context.json(outcome, 200)
  },
})
