import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { savedViewsOf } from '../../../data/cases/saved_view/saved_view.ts'
import { byOf } from '../../access/permissions.ts'
import { caseQuery } from '../../contract/cases/case.ts'
import { savedViews } from '../../contract/cases/saved_views.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { shownView } from './shown_view.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/case-views',
  operationId: 'listCaseViews',
  tags: ['Cases'],
  summary: 'The saved views of the queue: one’s own, and those that others share',
  description: 'Shared ones are changed and removed by whoever saved them.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: caseQuery },
  responses: answers(savedViews.openapi('SavedViews')),
})

export const listCaseViews = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const asker = byOf(context.get('actor')).actor
    const found = await savedViewsOf(context.get('product').database, asker)
    return context.json({ items: found.map((view) => shownView(view, asker)), total: found.length }, 200)
  },
})
