import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { layers, layersQuery } from '../contract/catalogue/layer.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { answeredLayer } from './answered_layer.ts'
import { facetsOf, foundLayers, publisherNames } from './find_layers.ts'
import { layersAsSeen } from './layers_as_seen.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers',
  operationId: 'listLayers',
  tags: ['Layers'],
  summary: 'The map layers, their fields, and how each is classified',
  description:
    'Every layer that the caller may see, registers and published ones, with the fields that the caller may see. `q` looks in title, ' +
    'abstract, keywords and publisher; `facets` counts what each further filter would leave. `classification` gives KLASSA’s ' +
    'levels 0–4 for confidentiality (k), integrity (r) and availability (t); only what has k 0, or what the installation has ' +
    'opened, is public.',
  ...permission('read_public_answers'),
  request: { query: layersQuery },
  responses: answers(layers.openapi('Layers')),
})

export const listLayers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    const seen = await layersAsSeen(context.get('product'), seeing)
    const layers = seen.map((layer) => ({ seen: layer, answered: answeredLayer(layer) }))
    const found = foundLayers(layers, query)
    const items = page(found, query).map(({ answered }) => answered)
    const facets = facetsOf(layers, query)
    return context.json({ items, total: found.length, facets, publisher_names: publisherNames(layers) }, 200)
  },
})
