import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { countBrokenRows, listBrokenRows } from '../../data/data_quality/run_checks.ts'
import { today } from '../../data/today.ts'
import { dataQualityCheck, dataQualityCheckQuery } from '../contract/data_quality.ts'
import { defaultLimit } from '../contract/limits.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { geojsonText } from '../geojson.ts'
import { checkAsAnswered, checkOf } from './checks_as_answered.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/data-quality/{id}',
  operationId: 'getDataQualityCheck',
  tags: ['Data quality'],
  summary: 'One check: which rows break its rule, and what explains each',
  description:
    '`detail` has the fields that the check’s `details` name. `geometry` is where the row lies, or the part of it that breaks the rule, such ' +
    'as the overlap of two areas; null where the row has no place.',
  ...permission('read_data_quality'),
  request: { params: idParameters, query: dataQualityCheckQuery },
  responses: answers(dataQualityCheck.openapi('DataQualityCheck')),
})

export const getDataQualityCheck = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const check = checkOf(context.req.valid('param').id)
    const { limit = defaultLimit, offset = 0 } = context.req.valid('query')
    const { database, now } = context.get('product')
    const day = today(now())
    const counts = await countBrokenRows(database, day)
    const rows = await listBrokenRows(database, check, { today: day, limit, offset }, context.req.raw.signal)
    const items = rows.map(({ id, detail, geometry }) => ({
      register: check.register,
      id,
      detail,
      geometry: geometry === null ? null : geojsonText.parse(geometry),
    }))
    const answered = checkAsAnswered(check, counts)
    return context.json({ ...answered, items, total: answered.rows }, 200)
  },
})
