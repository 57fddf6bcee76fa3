import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { withdrawLayer } from '../../../data/catalogue/life/withdraw.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { draft, withdrawnLayer } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { answeredDraft } from '../own_layers/answered_draft.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { onPublic } from '../own_layers/working_on.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/own-layers/{id}/withdraw',
  operationId: 'withdrawOwnLayer',
  tags: ['Publishing'],
  summary: 'Withdraw a published layer: it is nowhere from now on',
  description:
    'All its versions go with it, and its id stays its own. It can be published again. The reason stands in the audit log.',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(withdrawnLayer.openapi('WithdrawnLayer')),
  },
  responses: changeAnswers({ 200: answered('As it is now', draft.openapi('Draft')) }),
})

export const withdrawOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { reason } = context.req.valid('json')
    const actor = context.get('actor')
    const layer = await onPublic(context, id, async (recording, found) => {
      await withdrawLayer(recording, found, reason)
      return foundOwnLayer(recording.connection, actor, id)
    })
    return context.json(await answeredDraft(context.get('product'), actor, layer), 200)
  },
})
