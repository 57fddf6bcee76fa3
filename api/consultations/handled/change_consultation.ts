import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { changeConsultation as keepChange } from '../../../data/cases/consultation/consultation.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { changedConsultation, handledConsultation } from '../../contract/dialogue/consultation.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { answeredConsultation } from './answered_consultation.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/handled-consultations/{id}',
  operationId: 'changeConsultation',
  tags: ['Market consultations'],
  summary: 'Changes the draft of a market consultation',
  description:
    'What has been published stays as it is. `edition` is the one that was read; where somebody has saved since, nothing is changed.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(changedConsultation.openapi('ChangedConsultation')),
  },
  responses: changeAnswers({
    200: answered('The draft as it is now', handledConsultation.openapi('HandledConsultation')),
  }),
})

export const changeConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const changed = await tellingPresent(
      () =>
        recordingAs(context, async (recording) => {
          await keepChange(recording, id, sent)
          return answeredConsultation(context, recording.connection, id)
        }),
      () => answeredConsultation(context, context.get('product').database, id),
    )
    return context.json(changed, 200)
  },
})
