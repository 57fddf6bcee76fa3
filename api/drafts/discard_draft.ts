import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
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
    await recordingAs(context, async (recording) => {
      const found = await foundDraft(recording.connection, context.get('actor'), id)
      await discardKeptDraft(recording, found, edition)
    })
    return context.body(null, 204)
  },
})
