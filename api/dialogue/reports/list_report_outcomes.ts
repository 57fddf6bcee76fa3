import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { reports } from '../../../data/dialogue/report/report.ts'
import { publicLayers } from '../../catalogue/public_layers.ts'
import { reportOutcomes, reportOutcomesQuery } from '../../contract/dialogue/report.ts'
import { defaultLimit } from '../../contract/limits.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { outcomeOf } from './shown_report.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/report-outcomes',
  operationId: 'listReportOutcomes',
  tags: ['Reports'],
  summary: 'What came of reports that something is wrong, the latest first',
  description:
    'Of reports that have been decided: what they were about, when they came, and what came of them; never what the reporter wrote, sent or is called. ' +
    'Of an address or a place only the areas are told in which it lies.',
  ...permission('read_public_answers'),
  request: { query: reportOutcomesQuery },
  responses: answers(reportOutcomes.openapi('ReportOutcomes')),
})

export const listReportOutcomes = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit = defaultLimit, offset = 0, as: _, ...filters } = context.req.valid('query')
    const product = context.get('product')
    const public_layers = (await publicLayers(product)).map(({ id }) => id)
    const { kept, total } = await product.database.snapshot((connection) =>
      reports(connection, { ...filters, public_layers }, { limit, offset }),
    )
    return context.json({ items: kept.flatMap((one) => outcomeOf(one) ?? []), total }, 200)
  },
})
