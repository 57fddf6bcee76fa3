import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { describeDraft } from '../../../data/catalogue/life/describe_draft.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { describedDraft, draft } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { answeredDraft } from './answered_draft.ts'
import { foundOwnLayer } from './found_own_layer.ts'
import { onDraft } from './working_on.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/own-layers/{id}/description',
  operationId: 'describeOwnLayer',
  tags: ['Publishing'],
  summary: 'Save what is said of a layer: metadata, terms, classification, style',
  description:
    'It goes into the draft; where everything is published, a draft begins, and the public sees the change once that is published. `edition` is the one ' +
    'that was read: if somebody else has saved since, nothing is written (409). A draft in review is a draft again, and whoever changed it its drafter.',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(describedDraft.openapi('DescribedDraft')),
  },
  responses: changeAnswers({ 200: answered('The draft as it is now', draft.openapi('Draft')) }),
})

export const describeOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const actor = context.get('actor')
    const layer = await onDraft(context, id, async (recording, found) => {
      await describeDraft(recording, found, sent)
      return foundOwnLayer(recording.connection, actor, id)
    })
    return context.json(await answeredDraft(context.get('product'), actor, layer), 200)
  },
})
