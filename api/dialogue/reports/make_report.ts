import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { receiveReport } from '../../../data/dialogue/report/report.ts'
import { recordingAs } from '../../access/recording_as.ts'
import {
  answered,
  changeAnswers,
  jsonBody,
  noParameters,
  permissionAtDoor,
  tooManyTries,
} from '../../change.ts'
import { newReport, receivedReport } from '../../contract/dialogue/report.ts'
import { pathOf } from '../../contract/page_paths.ts'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { layersAsSeen } from '../../layers/layers_as_seen.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/reports',
  operationId: 'makeReport',
  tags: ['Reports'],
  summary:
    'Says that something is wrong: an area, an address, a layer, an application, a backbone project, or at a place',
  description:
    'Nobody has to sign in. What is written, the place, the files and the e-mail address are seen by the officers alone; what came of it is public, without ' +
    'the person. The answer holds a link that opens the report to whoever has it: to follow it, and to add files. While 5,000 wait to be answered: 503. With the header `Idempotency-Key` a report that is sent twice is received once.',
  ...permissionAtDoor('speak_up', 'speaking_up'),
  request: { query: noParameters, body: jsonBody(newReport.openapi('NewReport')) },
  responses: {
    ...changeAnswers({ 201: answered('It has been received', receivedReport.openapi('ReceivedReport')) }),
    ...tooManyTries,
  },
})

export const makeReport = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const sent = context.req.valid('json')
    const product = context.get('product')
    if (sent.object_kind === 'layer') {
      const seen = await layersAsSeen(product, { actor: context.get('actor'), sight: context.get('sight') })
      if (!seen.some(({ id }) => id === sent.object_id)) throw noSuchLayer(sent.object_id)
    }
    const { id, key } = await recordingAs(context, (recording) => receiveReport(recording, sent))
    const link = `${product.url}${pathOf('report_outcome', id)}#${key}`
    return context.json({ id, key, link }, 201)
  },
})

function noSuchLayer(id: string): AppError {
  const detail = `must be the id of something that is there, and there is no layer "${id}"`
  return new AppError('bad_input', `object_id ${detail}.`, [{ parameter: 'object_id', detail }])
}
