import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { receiveReply } from '../../data/cases/consultation/replies.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionAtDoor, tooManyTries } from '../change.ts'
import { consultationReplySent, receivedReply } from '../contract/dialogue/consultation.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/consultations/{id}/replies',
  operationId: 'replyToConsultation',
  tags: ['Market consultations'],
  summary: 'An operator’s reply: in which areas it will build without support, and when',
  description:
    'Nobody has to sign in. The reply is never public: whoever holds the consultation reads it. Files are sent with it afterwards, by the `key` of the answer. With the header `Idempotency-Key` a reply that is sent twice is received once.',
  ...permissionAtDoor('speak_up', 'speaking_up'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(consultationReplySent.openapi('ConsultationReplySent')),
  },
  responses: {
    ...changeAnswers({ 201: answered('It has been received', receivedReply.openapi('ReceivedReply')) }),
    ...tooManyTries,
  },
})

export const replyToConsultation = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const received = await recordingAs(context, (recording) => receiveReply(recording, id, sent))
    return context.json(received, 201)
  },
})
