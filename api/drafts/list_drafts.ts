import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { drafts as keptDrafts } from '../../data/cases/draft/draft.ts'
import { can } from '../access/permissions.ts'
import { drafts, draftsQuery } from '../contract/cases/draft.ts'
import { type AppEnv, answers, permission, volatile } from '../endpoint.ts'
import { listedDraft } from './answered_draft.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/drafts',
  operationId: 'listDrafts',
  tags: ['Drafts'],
  summary: 'The applications that an association prepares, those changed last first',
  description: 'A member sees those of their own association.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { query: draftsQuery },
  responses: answers(drafts.openapi('Drafts')),
})

export const listDrafts = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const actor = context.get('actor')
    const all = await keptDrafts(context.get('product').database)
    const items = all
      .filter((one) => can(actor, 'take_part_in_cases', one))
      .map((one) => listedDraft(actor, one))
    return context.json({ items, total: items.length }, 200)
  },
})
