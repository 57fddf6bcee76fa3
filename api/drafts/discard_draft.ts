import { rm } from 'node:fs/promises'
import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { attachmentPath } from '../../data/attachments/received_attachment.ts'
import { discardDraft as discardKeptDraft } from '../../data/cases/draft/draft.ts'
import { recordingAs } from '../access/recording_as.ts'
import { changeAnswers, permissionToChange } from '../change.ts'
import { discardedDraftQuery } from '../contract/cases/draft.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { foundDraft } from './found_draft.ts'

const route = createRoute({
  method: 'delete',
  path: '/api/v1/drafts/{id}',
  operationId: 'discardDraft',
  tags: ['Drafts'],
  summary: 'Throw away what has been prepared',
  description: 'Only on the edition that was read, so that nobody throws away what another has just written.',
  ...permissionToChange('take_part_in_cases'),
  request: { params: idParameters, query: discardedDraftQuery },
  responses: changeAnswers({ 204: { description: 'It is gone' } }),
})

export const discardDraft = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { edition } = context.req.valid('query')
    const files = await recordingAs(context, async (recording) => {
      const found = await foundDraft(recording.connection, context.get('actor'), id)
      return discardKeptDraft(recording, found, edition)
    })
    const { attachments } = context.get('product').folder
    // Were the server to end here, the next start would clear them.
    for (const file of files) await rm(attachmentPath(attachments, file), { force: true })
    return context.body(null, 204)
  },
})
