import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { indicators, indicatorsQuery } from '../contract/indicators.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { indicatorsAt } from './indicators_at.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/indicators',
  operationId: 'getIndicators',
  tags: ['Indicators'],
  summary: 'How many shortage areas remain, and what lies behind, at a date',
  description:
    'For the county, or for one municipality. `remaining` (applied + untouched) is the county’s measure. The county counts an ' +
    'address once, however many areas it lies in; `applications_in_queue` counts every application in the queue.',
  ...permission('read_public_answers'),
  request: { query: indicatorsQuery },
  responses: answers(indicators.openapi('Indicators')),
})

export const getIndicators = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const { as_of, ...settings } = question
    const asked = { ...settings, dates: [as_of], municipality: query.municipality }
    const [row] = await indicatorsAt(product, asked, context.req.raw.signal)
    if (!row) throw new Error('The indicators at one date are no row.')
    return context.json({ ...row, ...(await answeredAt(product, question)) }, 200)
  },
})
