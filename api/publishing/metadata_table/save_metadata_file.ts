import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { judgeRows } from '../../../data/catalogue/table/judge_rows.ts'
import { saveRows } from '../../../data/catalogue/table/save_rows.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers } from '../../change.ts'
import { metadataChange, metadataFileQuery } from '../../contract/catalogue/metadata_table.ts'
import { type AppEnv, permission } from '../../endpoint.ts'
import { fileBody } from '../received_data.ts'
import { editableLayers } from './chosen_layers.ts'
import { sentSheet } from './sent_sheet.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/metadata-table/file',
  operationId: 'saveMetadataFile',
  tags: ['Publishing'],
  summary: 'Save a spreadsheet of the metadata table: all of its cells or none',
  description:
    'The body is the file itself, CSV or Excel. It is saved as PUT /api/v1/metadata-table saves cells, and refused for the same reasons; a row or column that is ' +
    'not there stays as it is, and an empty cell empties. `/api/v1/metadata-table/reading` tells beforehand what it would change.',
  ...permission('publish_layers'),
  request: { query: metadataFileQuery, body: fileBody },
  responses: changeAnswers({
    200: answered('What was changed', metadataChange.openapi('MetadataChange')),
  }),
})

export const saveMetadataFile = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { rows, columns_left_out, notes } = await sentSheet(context, context.req.valid('query').file_name)
    const actor = context.get('actor')
    const saved = await recordingAs(context, async (recording) =>
      saveRows(recording, judgeRows(await editableLayers(recording.connection, actor), rows)),
    )
    return context.json({ ...saved, columns_left_out: [...columns_left_out], notes: [...notes] }, 200)
  },
})
