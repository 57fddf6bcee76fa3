import { rm } from 'node:fs/promises'
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { forgetAttachment, oneAttachment } from '../../data/attachments/attachments.ts'
import { attachmentPath } from '../../data/attachments/received_attachment.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { demandOpen, nothingThere } from './demand_attached.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/attachments/{id}',
  operationId: 'removeAttachment',
  tags: ['Attachments'],
  summary: 'Removes a file that was sent with something which is not finished yet',
  description:
    'Of a supplement that is answered, a message that is sent or a report that is decided nothing is removed any more.',
  ...permissionToChange('take_part_in_cases'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const removeAttachment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    await recordingAs(context, async (recording) => {
      const found = await oneAttachment(recording.connection, id)
      if (!found) throw nothingThere(id)
      await demandOpen(context, recording.connection, found)
      await forgetAttachment(recording, found)
    })
    // Were the server to end here, the next start would clear it.
    await rm(attachmentPath(context.get('product').folder.attachments, id), { force: true })
    return context.body(null, 204)
  },
})
