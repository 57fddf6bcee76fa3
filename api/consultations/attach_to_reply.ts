import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { demandRoomForAnonymous } from '../../data/attachments/room_for_anonymous.ts'
import { demandReplyOpen } from '../../data/cases/consultation/replies.ts'
import { limited } from '../access/flood_limits.ts'
import { aboutFiles, fileAnswers, fileRequest } from '../attachments/file_body.ts'
import { takeAttachment } from '../attachments/take_attachment.ts'
import { tooManyTries } from '../change.ts'
import { replyKey } from '../contract/dialogue/consultation.ts'
import { replyKeyHeader } from '../contract/dialogue/consultation_codes.ts'
import { caseFileEndings } from '../contract/limits.ts'
import { type AppEnv, demanding } from '../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/consultation-replies/{id}/attachments',
  operationId: 'attachToReply',
  tags: ['Market consultations'],
  summary: 'Sends a file with a reply to a market consultation that is not closed: a map, a plan',
  description: `${aboutFiles} Never public: whoever handles the consultation reads it. It can be sent until the day after the last one of the consultation, unless that is closed before. The header \`${replyKeyHeader}\` carries the key that was told when the reply was received.`,
  'x-permission': 'speak_up' as const,
  middleware: [limited('sending_evidence'), demanding('speak_up')],
  request: { ...fileRequest, headers: replyKey },
  responses: { ...fileAnswers, ...tooManyTries },
})

export const attachToReply = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const key = context.req.header(replyKeyHeader)
    const { attachment, is_new } = await takeAttachment(context, {
      object_kind: 'consultation_reply',
      object_id: id,
      ...context.req.valid('query'),
      endings: caseFileEndings,
      is_anonymous: true,
      demand: async ({ connection }) => {
        await demandReplyOpen(connection, { id, key, now: context.get('product').now() })
        await demandRoomForAnonymous(connection)
      },
    })
    return context.json(attachment, is_new ? 201 : 200)
  },
})
