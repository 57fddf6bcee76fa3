import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { reports as keptReports } from '../../../data/dialogue/report/report.ts'
import { reports, reportsQuery } from '../../contract/dialogue/report.ts'
import { defaultLimit } from '../../contract/limits.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { shownReports } from './shown_report.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/reports',
  operationId: 'listReports',
  tags: ['Reports'],
  summary: 'Reports that something is wrong, with what was written: what came last is first',
  description: 'For whoever answers them; that they were read is noted.',
  ...permission('answer_reports'),
  ...volatile,
  request: { query: reportsQuery },
  responses: answers(reports.openapi('Reports')),
})

export const listReports = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit = defaultLimit, offset = 0, as: _, ...filters } = context.req.valid('query')
    const { database } = context.get('product')
    const found = await database.snapshot(async (connection) => {
      const { kept, total } = await keptReports(connection, filters, { limit, offset })
      return { items: await shownReports(connection, kept), total }
    })
    for (const { id } of found.items) context.get('reading').add('report', id)
    return context.json(found, 200)
  },
})
