import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { today } from '../../../data/today.ts'
import { cases, casesQuery } from '../../contract/cases/case_queue.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { caseRows } from './case_rows.ts'
import { chosenCases } from './chosen_cases.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/cases',
  operationId: 'listCases',
  tags: ['Cases'],
  summary: 'The queue: every application as a case, with what is asked, written, paid and due',
  description:
    'Status, dates and age are those at `as_of`; what stands beside the register (supplements, messages, payments, end date, handler) is as it is now. ' +
    '`status` takes several with commas between, and `none` for those before their first event; `handler` takes `me`, `none` or an id. ' +
    '`counts.by_status` counts under all filters but the status, the other counts under all.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: casesQuery },
  responses: answers(cases.openapi('Cases')),
})

export const listCases = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit, offset, as_of: given, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const as_of = given ?? today(product.now())
    const { rows, counts } = chosenCases(
      await caseRows(product, as_of),
      asked,
      context.get('actor').account_id,
    )
    return context.json({ as_of, items: page(rows, { limit, offset }), total: rows.length, counts }, 200)
  },
})
