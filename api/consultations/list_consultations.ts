import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { consultations as keptConsultations } from '../../data/cases/consultation/consultation.ts'
import { today } from '../../data/today.ts'
import { consultations, consultationsQuery } from '../contract/dialogue/consultation.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { shownConsultation } from './shown_consultation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/consultations',
  operationId: 'listConsultations',
  tags: ['Market consultations'],
  summary: 'The market consultations that have been published, the latest first',
  description:
    'For at least 30 days operators may say in which of the areas they will build without support. Their replies are not public; what was decided stands in the log once a consultation is closed.',
  ...permission('read_public_answers'),
  request: { query: consultationsQuery },
  responses: answers(consultations.openapi('Consultations')),
})

export const listConsultations = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { state, ...wanted } = context.req.valid('query')
    const { database, now } = context.get('product')
    const all = await keptConsultations(database)
    const found = all
      .map((kept) => shownConsultation(kept, today(now())))
      .filter((one) => one.state !== 'draft' && (state === undefined || one.state === state))
    return context.json({ items: page(found, wanted), total: found.length }, 200)
  },
})
