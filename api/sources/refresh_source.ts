import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { byOf } from '../access/permissions.ts'
import { recordingAs } from '../access/recording_as.ts'
import { answered, changeAnswers, noParameters, permissionToChange } from '../change.ts'
import { source } from '../contract/catalogue/sources.ts'
import { type AppEnv, idParameters } from '../endpoint.ts'
import { ownSource } from './own_source.ts'
import { shownSource } from './shown_source.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/sources/{id}/refresh',
  operationId: 'refreshSource',
  tags: ['Sources'],
  summary: 'Look at the source anew, and take in the data of the layers that are approved',
  description:
    'It goes on in the background: follow `state` and `progress` at GET /api/v1/sources/{id}. Sources are refreshed one at a time. A published layer whose fields are the same gets a new version; whatever else is news waits as a draft, and is told in the `problem` of the layer.',
  ...permissionToChange('publish_layers'),
  request: { params: idParameters, query: noParameters },
  responses: changeAnswers({ 202: answered('It has begun', source.openapi('Source')) }),
})

export const refreshSource = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const actor = context.get('actor')
    const found = await recordingAs(context, async ({ connection, note, by }) => {
      const own = await ownSource(connection, actor, id)
      note({ by, action: 'source_refreshed', object: ['source', id], after: { asked_by_hand: true } })
      return own
    })
    product.sources.refresh(found, byOf(actor))
    return context.json(shownSource(product, found), 202)
  },
})
