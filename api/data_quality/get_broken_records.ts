import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import { brokenRecords } from '../../data/data_quality/broken_records.ts'
import { today } from '../../data/today.ts'
import { holdsPersonalFields } from '../access/public_fields.ts'
import { brokenRecordsQuery } from '../contract/data_quality.ts'
import { type AppEnv, answers, idParameters, permission } from '../endpoint.ts'
import { xlsxType } from '../registers/get_register_template.ts'
import { checkOf } from './checks_as_answered.ts'
import { recordFile } from './record_files.ts'

const route = createRoute({
  method: 'get',
  path: '/api/v1/data-quality/{id}/rows',
  operationId: 'getBrokenRecords',
  tags: ['Data quality'],
  summary: 'The records that break a rule as a file, whole, to be corrected and sent back',
  description:
    'The register’s columns in the exchange format, the geometry (CSV and Excel: `wkt` in EPSG:3006; GeoJSON: EPSG:4326), then what explains ' +
    'each row. Corrected, the file is sent as an update; the explaining columns are left out then. Personal identity numbers are left ' +
    'empty: fill them in again, since an update replaces whole rows.',
  ...permission('read_data_quality'),
  request: { params: idParameters, query: brokenRecordsQuery },
  responses: {
    ...answers(z.string()),
    200: {
      description: 'The file',
      content: {
        'text/csv': { schema: z.string() },
        'application/geo+json': { schema: z.looseObject({ type: z.string() }) },
        [xlsxType]: { schema: z.string().meta({ format: 'binary' }) },
      },
    },
  },
})

export const getBrokenRecords = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const check = checkOf(context.req.valid('param').id)
    const { format = 'csv' } = context.req.valid('query')
    const { database, now } = context.get('product')
    const records = await brokenRecords(database, check, today(now()))
    // Whole rows, personal identity numbers included; the key comes first.
    if (holdsPersonalFields(check.register))
      for (const { values } of records.rows) context.get('reading').add('application', String(values[0]))
    const { body, type } = await recordFile(format, records)
    return context.body(body, 200, {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${check.register}_${check.id}.${format}"`,
    })
  },
})
