import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { consultation as keptConsultation } from '../../../data/cases/consultation/consultation.ts'
import { consultationReplies as keptReplies } from '../../../data/cases/consultation/replies.ts'
import { can } from '../../access/permissions.ts'
import { isPersonalNumber } from '../../access/public_fields.ts'
import { consultationReplies, handledConsultationsQuery } from '../../contract/dialogue/consultation.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/handled-consultations/{id}/replies',
  operationId: 'listConsultationReplies',
  tags: ['Market consultations'],
  summary: 'What operators replied to a market consultation, the earliest first',
  description:
    'Never public. Each reading is noted in the audit log, since a reply names whom to ask. A number that is a personal identity number is shown to those who may read personal data.',
  ...permission('handle_cases'),
  ...volatile,
  request: { params: idParameters, query: handledConsultationsQuery },
  responses: answers(consultationReplies.openapi('ConsultationReplies')),
})

export const listConsultationReplies = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database } = context.get('product')
    await keptConsultation(database, id)
    const all = await keptReplies(database, id)
    const seesPersonal = can(context.get('actor'), 'read_personal_data')
    const items = page(all, context.req.valid('query')).map((reply) =>
      isPersonalNumber(reply.operator_number) && !seesPersonal ? { ...reply, operator_number: null } : reply,
    )
    if (items.length > 0) context.get('reading').add('consultation', id)
    return context.json({ items, total: all.length }, 200)
  },
})
