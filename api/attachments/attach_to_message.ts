import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { caseFileEndings } from '../contract/limits.ts'
import { type AppEnv, permission } from '../endpoint.ts'
import { demandOpen } from './demand_attached.ts'
import { aboutFiles, fileAnswers, fileRequest } from './file_body.ts'
import { takeAttachment } from './take_attachment.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/messages/{id}/attachments',
  operationId: 'attachToMessage',
  tags: ['Attachments'],
  summary: 'Sends a file with a message on a case',
  description: aboutFiles,
  ...permission('take_part_in_cases'),
  request: fileRequest,
  responses: fileAnswers,
})

export const attachToMessage = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const to = { object_kind: 'message', object_id: id } as const
    const { attachment, is_new } = await takeAttachment(context, {
      ...to,
      ...context.req.valid('query'),
      endings: caseFileEndings,
      is_anonymous: false,
      demand: ({ connection }) => demandOpen(context, connection, to),
    })
    return context.json(attachment, is_new ? 201 : 200)
  },
})
