import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { reports } from '../../../data/dialogue/report/report.ts'
import { reportOutcomes, reportOutcomesQuery } from '../../contract/dialogue/report.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { outcomesForEverybody } from './public_outcomes.ts'
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
    const { limit, offset, as: _, ...filters } = context.req.valid('query')
    const product = context.get('product')
    const isForEverybody = await outcomesForEverybody(product)
    const kept = await reports(product.database, { ...filters, is_decided: true })
    // An address that was asked for by its id would tell which it was.
    const shown = kept
      .flatMap((one) => outcomeOf(one) ?? [])
      .filter(isForEverybody)
      .filter((one) => filters.object_id === undefined || one.object_id === filters.object_id)
    return context.json({ items: page(shown, { limit, offset }), total: shown.length }, 200)
  },
})
