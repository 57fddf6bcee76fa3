import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { submitDraft } from '../../../data/catalogue/life/review.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { draft, submittedDraft } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { answeredDraft } from '../own_layers/answered_draft.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { onDraft } from '../own_layers/working_on.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/own-layers/{id}/submit',
  operationId: 'submitOwnLayer',
  tags: ['Publishing'],
  summary: 'Submit a draft for review',
  description:
    'Demanded where the organisation publishes with four eyes. A draft may be submitted with blockers; it cannot be published with them.',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(submittedDraft.openapi('SubmittedDraft')),
  },
  responses: changeAnswers({ 200: answered('The draft as it is now', draft.openapi('Draft')) }),
})

export const submitOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { edition } = context.req.valid('json')
    const actor = context.get('actor')
    const layer = await onDraft(context, id, async (recording, found) => {
      await submitDraft(recording, found, edition)
      return foundOwnLayer(recording.connection, actor, id)
    })
    return context.json(await answeredDraft(context.get('product'), actor, layer), 200)
  },
})
