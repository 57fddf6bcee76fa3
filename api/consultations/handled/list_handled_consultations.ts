import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import {
  consultationAreas,
  consultations as keptConsultations,
} from '../../../data/cases/consultation/consultation.ts'
import { today } from '../../../data/today.ts'
import { handledConsultations, handledConsultationsQuery } from '../../contract/dialogue/consultation.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { handled } from '../shown_consultation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/handled-consultations',
  operationId: 'listHandledConsultations',
  tags: ['Market consultations'],
  summary: 'All market consultations, drafts too, as whoever holds them sees them',
  description: 'Each with its edition, and with how many have replied.',
  ...permission('handle_cases'),
  ...volatile,
  request: { query: handledConsultationsQuery },
  responses: answers(handledConsultations.openapi('HandledConsultations')),
})

export const listHandledConsultations = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database, now } = context.get('product')
    const { all, areas } = await database.snapshot(async (connection) => ({
      all: await keptConsultations(connection),
      areas: await consultationAreas(connection, null),
    }))
    const items = page(all, context.req.valid('query')).map((kept) => handled(kept, areas, today(now())))
    return context.json({ items, total: all.length }, 200)
  },
})
