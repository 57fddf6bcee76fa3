import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { discardConsultation as forgetDraft } from '../../../data/cases/consultation/consultation.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../../change.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/handled-consultations/{id}',
  operationId: 'discardConsultation',
  tags: ['Market consultations'],
  summary: 'Discards the draft of a market consultation',
  description: 'Only what has not been published: what everybody could read stays.',
  ...permissionToChange('handle_cases'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const discardConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, (recording) => forgetDraft(recording, id))
    return context.body(null, 204)
  },
})
