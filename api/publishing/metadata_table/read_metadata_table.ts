import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { judgeRows } from '../../../data/catalogue/table/judge_rows.ts'
import { answered, changeAnswers } from '../../change.ts'
import { metadataChange, metadataFileQuery } from '../../contract/catalogue/metadata_table.ts'
import { type AppEnv, permission } from '../../endpoint.ts'
import { fileBody } from '../received_data.ts'
import { editableLayers } from './chosen_layers.ts'
import { sentSheet } from './sent_sheet.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/metadata-table/reading',
  operationId: 'readMetadataTable',
  tags: ['Publishing'],
  summary: 'Read a spreadsheet of the metadata table: what it would change. Nothing is saved',
  description:
    'The body is the file itself, CSV or Excel, with the columns of the table. The answer has every cell that would be another, every cell that does not hold ' +
    'with what to change, every layer that was changed after the table was fetched, and the columns that are none of the table. It can be saved where ' +
    'there are neither `faults` nor `conflicts`.',
  ...permission('publish_layers'),
  request: { query: metadataFileQuery, body: fileBody },
  responses: changeAnswers({
    200: answered('What it would change', metadataChange.openapi('MetadataChange')),
  }),
})

export const readMetadataTable = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { rows, columns_left_out, notes } = await sentSheet(context, context.req.valid('query').file_name)
    const own = await editableLayers(context.get('product').database, context.get('actor'))
    const { change } = judgeRows(own, rows)
    return context.json({ ...change, columns_left_out: [...columns_left_out], notes: [...notes] }, 200)
  },
})
