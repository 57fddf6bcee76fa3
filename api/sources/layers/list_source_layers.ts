import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sourceLayers } from '../../../data/sources/kept/kept_layers.ts'
import { sourceLayersOfSource, sourceLayersQuery } from '../../contract/catalogue/sources.ts'
import { type AppEnv, answers, idParameters, permission, volatile } from '../../endpoint.ts'
import { page } from '../../sorting.ts'
import { ownSource } from '../own_source.ts'
import { shownSourceLayer } from './shown_source_layer.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/sources/{id}/layers',
  operationId: 'listSourceLayers',
  tags: ['Sources'],
  summary: 'The layers that a source offers, by name, and what became of each',
  description:
    'Offered ones wait for somebody to approve them or leave them out. One that the source no longer has is `gone`, and its layer stays as it was.',
  ...permission('publish_layers'),
  ...volatile,
  request: { params: idParameters, query: sourceLayersQuery },
  responses: answers(sourceLayersOfSource.openapi('SourceLayers')),
})

export const listSourceLayers = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { database } = context.get('product')
    const { layer_state, ...paged } = context.req.valid('query')
    const { id } = await ownSource(database, context.get('actor'), context.req.valid('param').id)
    const all = await sourceLayers(database, id)
    const found = all.filter(({ state }) => layer_state === undefined || state === layer_state)
    return context.json({ items: page(found, paged).map(shownSourceLayer), total: found.length }, 200)
  },
})
