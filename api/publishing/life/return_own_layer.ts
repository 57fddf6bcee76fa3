import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { returnDraft } from '../../../data/catalogue/life/review.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { draft, returnedDraft } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { answeredDraft } from '../own_layers/answered_draft.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { onDraft } from '../own_layers/working_on.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/own-layers/{id}/return',
  operationId: 'returnOwnLayer',
  tags: ['Publishing'],
  summary: 'Return a draft from review, with a reason',
  description: 'It is a draft again, and tells the reason to whoever works on it.',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(returnedDraft.openapi('ReturnedDraft')),
  },
  responses: changeAnswers({ 200: answered('The draft as it is now', draft.openapi('Draft')) }),
})

export const returnOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { reason } = context.req.valid('json')
    const actor = context.get('actor')
    const layer = await onDraft(context, id, async (recording, found) => {
      await returnDraft(recording, found, reason)
      return foundOwnLayer(recording.connection, actor, id)
    })
    return context.json(await answeredDraft(context.get('product'), actor, layer), 200)
  },
})
