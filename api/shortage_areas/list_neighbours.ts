import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { aroundAreaQuery, neighbours } from '../contract/around_area.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { page } from '../sorting.ts'
import { demandArea } from './demand_area.ts'

const sql = sqlFile(import.meta.url, './list_neighbours.sql')
const row = neighbours.shape.items.element

const route = createRoute({
  method: 'get',
  path: '/api/v1/shortage-areas/{id}/neighbours',
  operationId: 'listNeighbours',
  tags: ['Shortage areas'],
  summary: 'The other areas listed at a date, nearest first, with their status',
  description:
    '`distance_m` is measured between the areas’ boundaries in EPSG:3006, whole metres rounded up; 0 where they touch.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: aroundAreaQuery },
  responses: answers(neighbours.openapi('Neighbours')),
})

export const listNeighbours = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    await demandArea(product, id)
    const found = await product.database.rows(sql, { id, ...question }, row, context.req.raw.signal)
    return context.json(
      { ...(await answeredAt(product, question)), items: page(found, query), total: found.length },
      200,
    )
  },
})
