import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { publishLayer } from '../../../data/catalogue/life/publish.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { draft, submittedDraft } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { answeredDraft } from '../own_layers/answered_draft.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { onPublic } from '../own_layers/working_on.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/own-layers/{id}/publish',
  operationId: 'publishOwnLayer',
  tags: ['Publishing'],
  summary: 'Publish what is worked on: everybody sees it from now on',
  description:
    'New data is a new version; the one before can be read by its number. `edition` is the one that was looked at. With four eyes somebody else publishes than the last who changed it, and only what was submitted. While there are blockers nothing is published, and the problem lists them (409).',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(submittedDraft.openapi('SubmittedDraft')),
  },
  responses: changeAnswers({ 200: answered('As it is now', draft.openapi('Draft')) }),
})

export const publishOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { edition } = context.req.valid('json')
    const actor = context.get('actor')
    const layer = await onPublic(context, id, async (recording, found) => {
      await publishLayer(recording, found, edition)
      return foundOwnLayer(recording.connection, actor, id)
    })
    return context.json(await answeredDraft(context.get('product'), actor, layer), 200)
  },
})
