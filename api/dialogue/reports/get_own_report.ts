import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { reportByKey } from '../../../data/dialogue/report/report.ts'
import { reportKeyHeader } from '../../contract/dialogue/dialogue_codes.ts'
import { ownReport, reportKey } from '../../contract/dialogue/report.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { ownReportOf } from './shown_report.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/reports/{id}/own',
  operationId: 'getOwnReport',
  tags: ['Reports'],
  summary: 'A report as whoever made it sees it, and what has come of it',
  description: `The header \`${reportKeyHeader}\` carries the key that was told when it was received.`,
  ...permission('speak_up'),
  ...volatile,
  request: { params: idParameters, query: z.strictObject(asParameter), headers: reportKey },
  responses: answers(ownReport.openapi('OwnReport')),
})

export const getOwnReport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const own = await context.get('product').database.snapshot(async (connection) => {
      const kept = await reportByKey(connection, id, context.req.header(reportKeyHeader))
      return ownReportOf(connection, kept)
    })
    return context.json(own, 200)
  },
})
