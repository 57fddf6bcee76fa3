import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { today } from '../../data/today.ts'
import { dataQuality, dataQualityQuery } from '../contract/data_quality.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { checksAsAnswered } from './checks_as_answered.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/data-quality',
  operationId: 'getDataQuality',
  tags: ['Data quality'],
  summary: 'The checks of the registers: what each means, how to mend it, and how many rows break it',
  description:
    'A check is a rule that rows can break; no rows is a pass. A fault is wrong for certain, a suspicion may be right after all; neither ' +
    'ever stops an import. For the administrator: the rows show fields that are not public.',
  ...permission('read_data_quality'),
  request: { query: dataQualityQuery },
  responses: answers(dataQuality.openapi('DataQuality')),
})

export const getDataQuality = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const product = context.get('product')
    const items = await checksAsAnswered(product)
    return context.json(
      { items, total: items.length, today: today(product.now()), revision: product.database.revision() },
      200,
    )
  },
})
