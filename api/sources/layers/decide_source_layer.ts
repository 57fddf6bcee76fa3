import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { decidedLayer, sourceLayer } from '../../contract/catalogue/sources.ts'
import type { AppEnv } from '../../endpoint.ts'
import { decide } from './decide.ts'
import { shownSourceLayer } from './shown_source_layer.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/sources/{id}/layers/{name}',
  operationId: 'decideSourceLayer',
  tags: ['Sources'],
  summary: 'Approve a layer of a source, or leave it out',
  description:
    'What is approved becomes a draft, with its metadata and style, as soon as its data has been taken in; a person classifies and publishes it. What is left out is not renewed any more.',
  ...permissionToChange('publish_layers'),
  request: {
    params: z.object({ id: z.string().min(1).max(200), name: z.string().min(1).max(500) }),
    query: noParameters,
    body: jsonBody(decidedLayer.openapi('DecidedLayer')),
  },
  responses: changeAnswers({ 200: answered('As it is now', sourceLayer.openapi('SourceLayer')) }),
})

export const decideSourceLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id, name } = context.req.valid('param')
    const { state } = context.req.valid('json')
    const { layers } = await decide(context, id, { state, names: [name] })
    const [layer] = layers
    if (!layer) throw new Error('A layer is not there that was just decided.')
    return context.json(shownSourceLayer(layer), 200)
  },
})
