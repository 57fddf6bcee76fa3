import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { sqlFile } from '../../data/database/sql_file.ts'
import { municipality, municipalityAnswer } from '../contract/municipality.ts'
import { AppError } from '../contract/problem.ts'
import { questionParameters } from '../contract/question.ts'
import { type AppEnv, answers, permission } from '../endpoint.ts'
import { geojsonText } from '../geojson.ts'
import { answeredAt, questionOf } from '../question.ts'

const sql = sqlFile(import.meta.url, './get_municipality.sql')

const route = createRoute({
  method: 'get',
  path: '/api/v1/municipalities/{code}',
  operationId: 'getMunicipality',
  tags: ['Municipalities'],
  summary: 'One municipality at a date: indicators and geometry',
  description: 'The indicators as in the list; `geometry` is GeoJSON in EPSG:4326.',
  ...permission('read_public_answers'),
  request: {
    params: z.object({ code: z.string().min(1).max(200) }),
    query: z.strictObject(questionParameters),
  },
  responses: answers(municipalityAnswer.openapi('Municipality')),
})

export const getMunicipality = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { code } = context.req.valid('param')
    const product = context.get('product')
    const question = questionOf(product, context.req.valid('query'))
    const row = municipality.extend({ geometry: geojsonText })
    const [found] = await product.database.rows(sql, { code, ...question }, row, context.req.raw.signal)
    if (!found)
      throw new AppError(
        'not_found',
        `There is no municipality "${code}". The codes are in /api/v1/municipalities.`,
      )
    return context.json({ ...found, ...(await answeredAt(product, question)) }, 200)
  },
})
