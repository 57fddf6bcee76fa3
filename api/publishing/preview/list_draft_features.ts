import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { features, featuresQuery } from '../../contract/catalogue/layer.ts'
import { viewParameter } from '../../contract/catalogue/publishing.ts'
import { pageOfFeatures } from '../../downloads/features/page_of_features.ts'
import { demandRows, layerPart } from '../../downloads/part/layer_part.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { foundOwnLayer } from '../own_layers/found_own_layer.ts'
import { seenDraft } from './seen_draft.ts'

const draftFeaturesQuery = z.strictObject({
  ...featuresQuery.omit({ as_of: true, version: true }).shape,
  ...viewParameter,
})

const route = createRoute({
  method: 'get',
  path: '/api/v1/own-layers/{id}/features',
  operationId: 'listDraftFeatures',
  tags: ['Publishing'],
  summary: 'The rows of a draft, page by page',
  description:
    'As of a published layer. With `view=public` as everybody would see them if the draft were published as it is.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: draftFeaturesQuery },
  responses: answers(features.openapi('Features')),
})

export const listDraftFeatures = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit, offset, sort, q, geometry, view, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const { id } = context.req.valid('param')
    const layer = await foundOwnLayer(product.database, context.get('actor'), id)
    const seen = seenDraft(layer, view)
    const part = await layerPart(product, seen, asked)
    demandRows(part)
    const wanted = { limit, offset, sort, q, has_places: geometry === 'true' }
    const text = await pageOfFeatures(product, { part, seen, wanted, signal: context.req.raw.signal })
    return context.body(text, 200, { 'Content-Type': 'application/json' })
  },
})
