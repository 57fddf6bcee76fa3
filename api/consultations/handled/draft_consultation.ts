import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { draftConsultation as keepDraft } from '../../../data/cases/consultation/consultation.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { handledConsultation, newConsultation } from '../../contract/dialogue/consultation.ts'
import type { AppEnv } from '../../endpoint.ts'
import { answeredConsultation } from './answered_consultation.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/handled-consultations',
  operationId: 'draftConsultation',
  tags: ['Market consultations'],
  summary: 'Begins a market consultation: a draft, which only those see who handle cases',
  description: 'The last day is 30 days after the first unless a later one is given.',
  ...permissionToChange('handle_cases'),
  request: { query: noParameters, body: jsonBody(newConsultation.openapi('NewConsultation')) },
  responses: changeAnswers({
    201: answered('The draft', handledConsultation.openapi('HandledConsultation')),
  }),
})

export const draftConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const sent = context.req.valid('json')
    const made = await recordingAs(context, async (recording) =>
      answeredConsultation(context, recording.connection, await keepDraft(recording, sent)),
    )
    return context.json(made, 201)
  },
})
