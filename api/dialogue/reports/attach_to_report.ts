import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { demandRoomForAnonymous } from '../../../data/attachments/room_for_anonymous.ts'
import { reportByKey } from '../../../data/dialogue/report/report.ts'
import { limited } from '../../access/flood_limits.ts'
import { aboutFiles, fileAnswers, fileRequest } from '../../attachments/file_body.ts'
import { takeAttachment } from '../../attachments/take_attachment.ts'
import { tooManyTries } from '../../change.ts'
import { reportKeyHeader } from '../../contract/dialogue/dialogue_codes.ts'
import { reportKey } from '../../contract/dialogue/report.ts'
import { evidenceEndings } from '../../contract/limits.ts'
import { AppError } from '../../contract/problem.ts'
import { type AppEnv, demanding } from '../../endpoint.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/reports/{id}/attachments',
  operationId: 'attachToReport',
  tags: ['Reports'],
  summary: 'Sends evidence with a report that has not been decided: pictures or a PDF',
  description: `${aboutFiles} Of pictures only what they show is kept: not where, when or with what they were taken. The header \`${reportKeyHeader}\` carries the key that was told when the report was received.`,
  'x-permission': 'speak_up' as const,
  middleware: [limited('sending_evidence'), demanding('speak_up')],
  request: { ...fileRequest, headers: reportKey },
  responses: { ...fileAnswers, ...tooManyTries },
})

export const attachToReport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const key = context.req.header(reportKeyHeader)
    const { attachment, is_new } = await takeAttachment(context, {
      object_kind: 'report',
      object_id: id,
      ...context.req.valid('query'),
      endings: evidenceEndings,
      is_anonymous: true,
      demand: async ({ connection }) => {
        const { state } = await reportByKey(connection, id, key)
        if (state !== 'received' && state !== 'in_review') throw decidedAlready()
        await demandRoomForAnonymous(connection)
      },
    })
    return context.json(attachment, is_new ? 201 : 200)
  },
})

function decidedAlready(): AppError {
  return new AppError('conflict', 'This report has been decided, so nothing is added to it. Make a new one.')
}
