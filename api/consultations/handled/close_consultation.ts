import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { closeConsultation as close } from '../../../data/cases/consultation/life.ts'
import { changingAs } from '../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { closedConsultation, handledConsultation } from '../../contract/dialogue/consultation.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { answeredConsultation } from './answered_consultation.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/handled-consultations/{id}/close',
  operationId: 'closeConsultation',
  tags: ['Market consultations'],
  summary: 'Closes a market consultation after its last day, with a log for everybody',
  description:
    'The log tells when it was published, which areas it asked about, how many replied, in which areas somebody will build, and what was decided. It names neither operators nor persons, and neither should `decided`.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(closedConsultation.openapi('ClosedConsultation')),
  },
  responses: changeAnswers({
    200: answered('As it is now', handledConsultation.openapi('HandledConsultation')),
  }),
})

export const closeConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const closed = await tellingPresent(
      () =>
        changingAs(context, async (recording) => {
          await close(recording, id, sent)
          return answeredConsultation(context, recording.connection, id)
        }),
      () => answeredConsultation(context, context.get('product').database, id),
    )
    return context.json(closed, 200)
  },
})
