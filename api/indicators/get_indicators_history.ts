import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { indicatorsHistory, indicatorsHistoryQuery } from '../contract/indicators.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { dataAsOf, questionOf } from '../question.ts'
import { historyDates } from './history_dates.ts'
import { indicatorsAt } from './indicators_at.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/indicators/history',
  operationId: 'getIndicatorsHistory',
  tags: ['Indicators'],
  summary: 'The indicators over time',
  description:
    'At `from` and each `step` (month, unless said otherwise) after it, up to `to`: at most 240 dates. For the county, or for one ' +
    'municipality.',
  ...permission('read_public_answers'),
  request: { query: indicatorsHistoryQuery },
  responses: answers(indicatorsHistory.openapi('IndicatorsHistory')),
})

export const getIndicatorsHistory = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const { passed_m, share_pct } = questionOf(product, query)
    const dates = historyDates(query.from, query.to, query.step ?? 'month')
    const asked = { dates, passed_m, share_pct, municipality: query.municipality }
    const rows = await indicatorsAt(product, asked, context.req.raw.signal)
    const data_as_of = await dataAsOf(product)
    return context.json(
      {
        passed_m,
        share_pct,
        data_as_of,
        municipality_code: query.municipality ?? null,
        items: rows.map(({ municipality_code: _, as_of, ...item }) => ({
          as_of,
          is_after_data: data_as_of !== null && as_of > data_as_of,
          ...item,
        })),
      },
      200,
    )
  },
})
