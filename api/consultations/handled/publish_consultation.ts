import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { publishConsultation as publish } from '../../../data/cases/consultation/life.ts'
import { changingAs } from '../../access/changing_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { handledConsultation, publishedConsultation } from '../../contract/dialogue/consultation.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { answeredConsultation } from './answered_consultation.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/handled-consultations/{id}/publish',
  operationId: 'publishConsultation',
  tags: ['Market consultations'],
  summary:
    'Publishes a market consultation: everybody may read it, and from its first day operators may reply',
  description:
    'Its first day is today or later, and it asks about at least one area. It cannot be changed afterwards.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(publishedConsultation.openapi('PublishedConsultation')),
  },
  responses: changeAnswers({
    200: answered('As it is now', handledConsultation.openapi('HandledConsultation')),
  }),
})

export const publishConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { edition } = context.req.valid('json')
    const published = await tellingPresent(
      () =>
        changingAs(context, async (recording) => {
          await publish(recording, id, edition)
          return answeredConsultation(context, recording.connection, id)
        }),
      () => answeredConsultation(context, context.get('product').database, id),
    )
    return context.json(published, 200)
  },
})
