import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { layerScore } from '../../contract/catalogue/score.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, idParameters, permission } from '../../endpoint.ts'
import { layerAsSeen } from '../../layers/layers_as_seen.ts'
import { scoreOf } from './score_of.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/layers/{id}/score',
  operationId: 'getLayerScore',
  tags: ['Catalogue'],
  summary: 'How well a layer can be found, got and used, point by point',
  description:
    'The action plan’s own index (availability, format, terms), the five stars of open data, and the five dimensions of the metadata ' +
    'quality assessment of data.europa.eu with its weights. Each check says why its points were earned or missed, and how to earn them.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(asParameter) },
  responses: answers(layerScore.openapi('LayerScore')),
})

export const getLayerScore = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const seeing = { actor: context.get('actor'), sight: context.get('sight') }
    return context.json(scoreOf(await layerAsSeen(context.get('product'), id, seeing)), 200)
  },
})
