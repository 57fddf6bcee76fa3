import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import {
  shortageArea,
  shortageAreaSorts,
  shortageAreas,
  shortageAreasQuery,
} from '../contract/shortage_area.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { answeredAt, questionOf } from '../question.ts'
import { matches } from '../search/match.ts'
import { page, sorted } from '../sorting.ts'
import { seesDistance, withoutDistance } from './visible_area.ts'

const sql = sqlFile(import.meta.url, './list_shortage_areas.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/shortage-areas',
  operationId: 'listShortageAreas',
  tags: ['Shortage areas'],
  summary: 'The shortage areas listed at a date, with status and figures',
  description:
    'Each area of the county’s list at the date `as_of`, with the status that the rules give it and the figures behind. ' +
    'Distances are whole metres, rounded up; shares are per cent with one decimal. `q` looks in name, id and ' +
    'municipality; where nothing is spelt so, in what is spelt nearly so.',
  ...permission('read_public_answers'),
  request: { query: shortageAreasQuery },
  responses: answers(shortageAreas.openapi('ShortageAreas')),
})

export const listShortageAreas = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const query = context.req.valid('query')
    const product = context.get('product')
    const question = questionOf(product, query)
    const isDistanceSeen = seesDistance(context.get('sight'))
    const sorts = shortageAreaSorts.filter((field) => isDistanceSeen || field !== 'nearest_backbone_m')
    const found = await product.database.rows(
      sql,
      {
        ...question,
        status: query.status ?? null,
        is_remaining: query.is_remaining ?? null,
        municipality: query.municipality ?? null,
      },
      shortageArea,
      context.req.raw.signal,
    )
    const searched = query.q?.trim()
      ? matches(query.q, found, ({ name, id, municipality_name }) => [name, id, municipality_name]).map(
          ({ row }) => row,
        )
      : found
    const rows = sorted(isDistanceSeen ? searched : searched.map(withoutDistance), query.sort, sorts)
    return context.json(
      { ...(await answeredAt(product, question)), items: page(rows, query), total: rows.length },
      200,
    )
  },
})
