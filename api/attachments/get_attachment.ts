import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { oneAttachment } from '../../data/attachments/attachments.ts'
import { attachmentPath } from '../../data/attachments/received_attachment.ts'
import { attachment } from '../attachment.ts'
import { attachmentQuery } from '../contract/attachment.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../endpoint.ts'
import { demandAttached, nothingThere } from './demand_attached.ts'

const fileType = 'application/octet-stream'

const route = createRoute({
  method: 'get',
  path: '/api/v1/attachments/{id}',
  operationId: 'getAttachment',
  tags: ['Attachments'],
  summary: 'A file that was sent with something',
  description:
    'Always as a file to save, never shown by the browser. Whoever may not see what it was sent with hears that there is none.',
  ...permission('take_part_in_cases'),
  ...volatile,
  request: { params: idParameters, query: attachmentQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The file',
      content: { [fileType]: { schema: z.string().meta({ format: 'binary' }) } },
    },
  },
})

export const getAttachment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { database, folder } = context.get('product')
    const found = await oneAttachment(database, id)
    if (!found) throw nothingThere(id)
    await demandAttached(context, database, found)
    // Whatever it holds, it came from a person.
    context.get('reading').add('attachment', id)
    const path = attachmentPath(folder.attachments, id)
    const { body, headers } = await attachment({ path, name: found.file_name, type: found.media_type })
    return context.body(body, 200, headers)
  },
})
