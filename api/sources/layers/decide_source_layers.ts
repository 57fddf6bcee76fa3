import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { decidedLayers, layersDecided } from '../../contract/catalogue/sources.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { shownSource } from '../shown_source.ts'
import { decide } from './decide.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/sources/{id}/layers',
  operationId: 'decideSourceLayers',
  tags: ['Sources'],
  summary: 'Approve many layers of a source at once, or leave them out',
  description: 'Those that are named; without names all that are offered and not decided yet.',
  ...permissionToChange('publish_layers'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(decidedLayers.openapi('DecidedLayers')),
  },
  responses: changeAnswers({ 200: answered('How many', layersDecided.openapi('LayersDecided')) }),
})

export const decideSourceLayers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { state, names } = context.req.valid('json')
    const { source, layers } = await decide(context, context.req.valid('param').id, { state, names })
    return context.json({ decided: layers.length, source: shownSource(context.get('product'), source) }, 200)
  },
})
