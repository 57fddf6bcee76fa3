import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { layers, layersQuery } from '../contract/layer.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { page } from '../sorting.ts'
import { layersAsSeen } from './layers_as_seen.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers',
  operationId: 'listLayers',
  tags: ['Layers'],
  summary: 'The map layers, their fields, and how each is classified',
  description:
    'Every layer whose geometry the caller may see, with the fields that the caller may see. `classification` gives KLASSA’s ' +
    'levels 0–4 for confidentiality (k), integrity (r) and availability (t); only what has k 0, or what the installation has ' +
    'opened, is public.',
  ...permission('read_public_answers'),
  request: { query: layersQuery },
  responses: answers(layers.openapi('Layers')),
})

export const listLayers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const found = await layersAsSeen(context.get('product'), context.get('sight'))
    return context.json({ items: page(found, context.req.valid('query')), total: found.length }, 200)
  },
})
