import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { handledConsultation } from '../../contract/dialogue/consultation.ts'
import { ownQuery } from '../../contract/people/account.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { answeredConsultation } from './answered_consultation.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/handled-consultations/{id}',
  operationId: 'getHandledConsultation',
  tags: ['Market consultations'],
  summary: 'One market consultation, a draft too, as whoever holds it sees it',
  description: 'With its edition, which whoever changes it sends back, and with how many have replied.',
  ...permission('handle_cases'),
  ...volatile,
  request: { params: idParameters, query: ownQuery },
  responses: answers(handledConsultation.openapi('HandledConsultation')),
})

export const getHandledConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    return context.json(await answeredConsultation(context, context.get('product').database, id), 200)
  },
})
