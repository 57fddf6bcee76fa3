import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { today } from '../../../data/today.ts'
import { ownCase, ownCases, ownCasesQuery } from '../../contract/cases/case_queue.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { caseRows } from './case_rows.ts'
import { ownedBy } from './owned_by.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-cases',
  operationId: 'listOwnCases',
  tags: ['Cases'],
  summary: 'The cases of the associations in which the caller is a member',
  description:
    'As the queue has them, without who handles them. Whoever is a member of no association has none.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { query: ownCasesQuery },
  responses: answers(ownCases.openapi('OwnCases')),
})

export const listOwnCases = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const as_of = context.req.valid('query').as_of ?? today(product.now())
    const isOwn = await ownedBy(product, context.get('actor'))
    const items = (await caseRows(product, as_of)).filter(isOwn).map((row) => ownCase.parse(row))
    return context.json({ as_of, items, total: items.length }, 200)
  },
})
