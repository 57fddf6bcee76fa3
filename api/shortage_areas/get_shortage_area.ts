import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { AppError } from '../contract/problem.ts'
import { questionParameters } from '../contract/question.ts'
import { shortageArea, shortageAreaAnswer } from '../contract/shortage_area.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { geojsonText } from '../geojson.ts'
import { answeredAt, questionOf } from '../question.ts'
import { evidenceOf } from './evidence.ts'
import { seesDistance } from './visible_area.ts'

const sql = sqlFile(import.meta.url, './get_shortage_area.sql')

const areaRow = shortageArea.extend({
  addresses_with_access: z.int(),
  points_in_service: z.int(),
  listed_from: z.string().nullable(),
  listed_to: z.string().nullable(),
  geometry: geojsonText,
})

const route = createRoute({
  method: 'get',
  path: '/api/v1/shortage-areas/{id}',
  operationId: 'getShortageArea',
  tags: ['Shortage areas'],
  summary: 'One shortage area at a date: figures, geometry, and why it has its status',
  description:
    'The status is null when the area is not on the list at the date. `evidence` has each rule tried, in order, up to the first ' +
    'that held: the numbers compared and the records that decided it. `geometry` is GeoJSON in EPSG:4326. The status describes ' +
    'the area, not a single house.',
  ...permission('read_public_answers'),
  request: { params: idParameters, query: z.strictObject(questionParameters) },
  responses: answers(shortageAreaAnswer.openapi('ShortageArea')),
})

export const getShortageArea = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const product = context.get('product')
    const sight = context.get('sight')
    const question = questionOf(product, context.req.valid('query'))
    const [found] = await product.database.rows(sql, { id, ...question }, areaRow, context.req.raw.signal)
    if (!found)
      throw new AppError(
        'not_found',
        `There is no shortage area "${id}". Its id is in /api/v1/shortage-areas.`,
      )
    const { addresses_with_access: _, points_in_service: __, nearest_backbone_m, ...area } = found
    return context.json(
      {
        ...area,
        ...(seesDistance(sight) ? { nearest_backbone_m: nearest_backbone_m ?? null } : {}),
        ...(await answeredAt(product, question)),
        evidence: await evidenceOf(product, found, { question, sight }),
      },
      200,
    )
  },
})
