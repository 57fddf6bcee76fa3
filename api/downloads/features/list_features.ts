import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { features, featuresQuery } from '../../contract/catalogue/layer.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { layerAsSeen } from '../../layers/layers_as_seen.ts'
import { counted } from '../../publishing/use/counted.ts'
import { demandRows, partOfVersion } from '../part/layer_part.ts'
import { pageOfFeatures } from './page_of_features.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/features',
  operationId: 'listFeatures',
  tags: ['Layers'],
  summary: 'The rows of a layer, page by page',
  description:
    'With the fields that the caller may see; counts of people that are not shown are null, and sort as such. `q` looks in the fields that are text. Whole ' +
    'numbers beyond 2^53 come as text. For the whole layer take a download.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: featuresQuery },
  responses: answers(features.openapi('Features')),
})

export const listFeatures = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { limit, offset, sort, q, geometry, ...asked } = context.req.valid('query')
    const product = context.get('product')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const seen = await layerAsSeen(product, context.req.valid('param').id, seeing)
    const part = await partOfVersion(product, seen, { asked, ...seeing })
    const wanted = { limit, offset, sort, q, has_places: geometry === 'true' }
    demandRows(part)
    // As the engine wrote it: parsed and written again, large whole numbers would be others.
    const text = await pageOfFeatures(product, { part, seen, wanted, signal: context.req.raw.signal })
    counted(context, seen.id, 'features')
    return context.body(text, 200, { 'Content-Type': 'application/json' })
  },
})
