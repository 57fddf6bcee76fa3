import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { type CatalogueScore, catalogueScore } from '../../contract/catalogue/score.ts'
import { asParameter } from '../../contract/question.ts'
import { type AppEnv, answers, permission } from '../../endpoint.ts'
import { kept } from '../../kept.ts'
import type { Publisher, SeenLayer } from '../../layers/seen_layer.ts'
import { publicLayers } from '../public_layers.ts'
import { meanOf } from './mean_score.ts'
import { scoreOf } from './score_of.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/score',
  operationId: 'getScore',
  tags: ['Catalogue'],
  summary: 'The open-data score of the whole catalogue and of each publisher',
  description: 'The means over the public layers, whoever asks.',
  ...permission('read_public_answers'),
  request: { query: z.strictObject(asParameter) },
  responses: answers(catalogueScore.openapi('CatalogueScore')),
})

export const getScore = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => context.json(await scoreNow(context.get('product')), 200),
})

const scoreNow = kept(async (product) => scoreOfAll(await publicLayers(product)))

function scoreOfAll(layers: readonly SeenLayer[]): CatalogueScore {
  const scored = layers.map((layer) => ({ publisher: layer.publisher, score: scoreOf(layer) }))
  const publishers = new Map<string | null, Publisher>(
    scored.map(({ publisher }) => [publisher.id, publisher]),
  )
  const each = [...publishers.values()].map(({ id, name, type }) => ({
    publisher: { id, name, type },
    score: meanOf(scored.filter(({ publisher }) => publisher.id === id).map(({ score }) => score)),
  }))
  return {
    whole: meanOf(scored.map(({ score }) => score)),
    publishers: each.sort((a, b) => a.publisher.name.localeCompare(b.publisher.name, 'sv')),
  }
}
