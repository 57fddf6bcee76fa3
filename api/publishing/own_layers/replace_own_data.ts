import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { forgetFiles } from '../../../data/catalogue/data/forget_files.ts'
import { replaceData } from '../../../data/catalogue/life/replace_data.ts'
import { today } from '../../../data/today.ts'
import { answered, changeAnswers } from '../../change.ts'
import { draft, replacedDataQuery } from '../../contract/catalogue/publishing.ts'
import { type AppEnv, idParameters, permission } from '../../endpoint.ts'
import { fileBody, receivedData } from '../received_data.ts'
import { answeredDraft } from './answered_draft.ts'
import { foundOwnLayer } from './found_own_layer.ts'
import { onDraft } from './working_on.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/own-layers/{id}/data',
  operationId: 'replaceOwnData',
  tags: ['Publishing'],
  summary: 'Send a file whose rows replace those of the draft',
  description:
    'What is published stays as it is until the draft is published, and can be read as an earlier version after that. What was said of fields that are still ' +
    'there is kept; new fields come unclassified. `/differences` tells what would change.',
  ...permission('publish_layers'),
  request: { params: idParameters, query: replacedDataQuery, body: fileBody },
  responses: changeAnswers({ 200: answered('The draft as it is now', draft.openapi('Draft')) }),
})

export const replaceOwnData = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { data_as_of, ...sent } = context.req.valid('query')
    const product = context.get('product')
    const actor = context.get('actor')
    // Before a large file is taken in for nothing.
    await foundOwnLayer(product.database, actor, id)
    const { layer, unused } = await receivedData(context, sent, (data) =>
      onDraft(context, id, async (recording, found) => {
        const as_of = data_as_of ?? today(recording.now)
        const unused = await replaceData(recording, found, { data, as_of })
        return { unused, layer: await foundOwnLayer(recording.connection, actor, id) }
      }),
    )
    await forgetFiles(product, unused)
    return context.json(await answeredDraft(product, actor, layer), 200)
  },
})
