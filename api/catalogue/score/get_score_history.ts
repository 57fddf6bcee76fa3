import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { scoreHistory as keptScores, type ScoredDimension } from '../../../data/catalogue/score/scores.ts'
import { type ScoreHistory, scoreHistory, scoreHistoryQuery } from '../../contract/catalogue/score.ts'
import { type AppEnv, answers, permission, volatile } from '../../endpoint.ts'
import { publicLayer } from '../public_layers.ts'
import { meanFrom } from './mean_score.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/score/history',
  operationId: 'getScoreHistory',
  tags: ['Catalogue'],
  summary: 'The open-data score over time',
  description:
    'Day by day as it was, of a layer, of the layers of a publisher, or of all: the means over those that were public on the day.',
  ...permission('read_public_answers'),
  ...volatile,
  request: { query: scoreHistoryQuery },
  responses: answers(scoreHistory.openapi('ScoreHistory')),
})

export const getScoreHistory = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { layer: layer_id, publisher: organisation_id } = context.req.valid('query')
    const product = context.get('product')
    if (layer_id !== undefined) await publicLayer(product, layer_id)
    const rows = await keptScores(product.database, { layer_id, organisation_id })
    return context.json({ items: days(rows) }, 200)
  },
})

/** The rows come by day. */
function days(rows: readonly ScoredDimension[]): ScoreHistory['items'] {
  const byDay = new Map<string, ScoredDimension[]>()
  for (const row of rows) {
    const found = byDay.get(row.scored_on)
    if (found) found.push(row)
    else byDay.set(row.scored_on, [row])
  }
  return [...byDay].map(([scored_on, found]) => {
    const [{ layers = 0, stars = 0 } = {}] = found
    const dimensions = found.map(({ dimension, points, of_points }) => ({ dimension, points, of: of_points }))
    return { scored_on, ...meanFrom(dimensions, { layers, stars }) }
  })
}
