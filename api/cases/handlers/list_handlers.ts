import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { possibleHandlers } from '../../../data/cases/handler/handler.ts'
import { caseQuery } from '../../contract/cases/case.ts'
import { handlers } from '../../contract/cases/case_changes.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/case-handlers',
  operationId: 'listHandlers',
  tags: ['Cases'],
  summary: 'Who may look after cases, by name',
  description: 'Officers and administrators whose accounts are not blocked.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: caseQuery },
  responses: answers(handlers.openapi('Handlers')),
})

export const listHandlers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const items = await possibleHandlers(context.get('product').database)
    return context.json({ items, total: items.length }, 200)
  },
})
