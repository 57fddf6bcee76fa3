import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { freeLayerId } from '../../../data/catalogue/layer_id.ts'
import { beginNewLayer } from '../../../data/catalogue/life/begin_new_layer.ts'
import { recordingAs } from '../../access/recording_as.ts'
import { answered, changeAnswers } from '../../change.ts'
import { draft, newDraftQuery } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, demand, permission } from '../../endpoint.ts'
import { fileBody, receivedData } from '../received_data.ts'
import { answeredDraft } from './answered_draft.ts'
import { foundOwnLayer } from './found_own_layer.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/own-layers',
  operationId: 'createOwnLayer',
  tags: ['Publishing'],
  summary: 'Send a file that becomes a layer: a draft, which nobody but its publisher sees',
  description:
    'The body is the file itself, as `application/octet-stream`; a format of several files, such as a Shapefile, is sent as one zip. The answer is the ' +
    'draft with a description that is begun, with the fields that look as if they held personal data, and with what is still in the way of publishing ' +
    'it. The id is made of the file’s name unless given, and stays for good once the layer has been published. The largest file that the server takes ' +
    'is its setting `BRISTKARTAN_UPLOAD_MB`.',
  ...permission('publish_layers'),
  request: { query: newDraftQuery, body: fileBody },
  responses: changeAnswers({ 201: answered('The draft', draft.openapi('Draft')) }),
})

export const createOwnLayer = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { organisation: organisation_id, id, data_as_of, ...sent } = context.req.valid('query')
    const actor = context.get('actor')
    demand(actor, 'publish_layers', { organisation_id })
    // Before a large file is taken in for nothing.
    await freeLayerId(context.get('product').database, { id, file_name: sent.file_name })
    const layer = await receivedData(context, sent, (data) =>
      recordingAs(context, async (recording) => {
        const layer_id = await beginNewLayer(recording, { organisation_id, id, data, as_of: data_as_of })
        return foundOwnLayer(recording.connection, actor, layer_id)
      }),
    )
    return context.json(await answeredDraft(context.get('product'), actor, layer), 201)
  },
})
