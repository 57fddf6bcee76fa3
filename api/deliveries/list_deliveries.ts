import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { deliveries, deliveriesQuery } from '../contract/deliveries/delivery.ts'
import { defaultLimit } from '../contract/limits.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { deliveriesAsSeen } from './deliveries_as_seen.ts'

const countSql = sqlFile(import.meta.url, './count_deliveries.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/deliveries',
  operationId: 'listDeliveries',
  tags: ['Deliveries'],
  summary: 'What came in, newest first: which register, when, and what it changed',
  description:
    'Each import of a file, the refused ones too. The file itself is named by its SHA-256; who sent it, its name and how it was ' +
    'read are shown to the administrator.',
  ...permission('read_public_answers'),
  request: { query: deliveriesQuery },
  responses: answers(deliveries.openapi('Deliveries')),
})

export const listDeliveries = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { register, outcome, limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const product = context.get('product')
    const asked = { register, outcome, limit, offset }
    const items = await deliveriesAsSeen(product, asked, context.get('actor'), context.get('reading'))
    const counted = { register: register ?? null, outcome: outcome ?? null }
    const [count] = await product.database.rows(countSql, counted, z.object({ total: z.int() }))
    return context.json({ items, total: count?.total ?? 0 }, 200)
  },
})
