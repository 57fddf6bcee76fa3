import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { judgeRows } from '../../../data/catalogue/table/judge_rows.ts'
import { saveRows } from '../../../data/catalogue/table/save_rows.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { changedMetadata, metadataChange } from '../../contract/catalogue/metadata_table.ts'
import type { AppEnv } from '../../endpoint.ts'
import { editableLayers } from './chosen_layers.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/metadata-table',
  operationId: 'saveMetadataTable',
  tags: ['Publishing'],
  summary: 'Save cells of the metadata table: all of them or none',
  description:
    'Only the cells that are to be another are sent, each layer with the `fingerprint` that it had. They go into the drafts; where a layer is published, a ' +
    'draft begins, and the public sees the change once that is published. A cell that does not hold stops everything (400), and so does a layer that was ' +
    'changed meanwhile (409): `errors` names each, its parameter being the layer’s id and the column. Fields, their classification and styles are saved ' +
    'layer by layer.',
  ...permissionToChange('publish_layers'),
  request: { query: noParameters, body: jsonBody(changedMetadata.openapi('ChangedMetadata')) },
  responses: changeAnswers({
    200: answered('What was changed', metadataChange.openapi('MetadataChange')),
  }),
})

export const saveMetadataTable = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { layers } = context.req.valid('json')
    const actor = context.get('actor')
    const saved = await recordingAs(context, async (recording) => {
      const own = await editableLayers(recording.connection, actor)
      const rows = layers.map((layer) => ({ line: null, ...layer }))
      return saveRows(recording, judgeRows(own, rows))
    })
    return context.json(saved, 200)
  },
})
