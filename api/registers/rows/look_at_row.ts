import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { previewMadeRows } from '../../../data/deliveries/made_here/made_here.ts'
import { correctedRow } from '../../../data/deliveries/one_row/corrected_row.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { rowEffect, rowLooked, rowParameters } from '../../contract/cases/register_rows.ts'
import type { AppEnv } from '../../endpoint.ts'
import { demandFingerprint, foundRow } from './found_row.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/registers/{id}/rows/{key}/look',
  operationId: 'lookAtRegisterRow',
  tags: ['Registers'],
  summary: 'What a correction of one row would change: its columns, and the status of areas today',
  description: 'Changes nothing. What would be refused is told in the words of the delivery.',
  ...permissionToChange('import_data'),
  request: {
    params: rowParameters,
    query: noParameters,
    body: jsonBody(rowLooked.openapi('RegisterRowLooked')),
  },
  responses: changeAnswers({ 200: answered('What it would change', rowEffect.openapi('RegisterRowEffect')) }),
})

export const lookAtRegisterRow = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const named = context.req.valid('param')
    const { fingerprint, ...correction } = context.req.valid('json')
    const present = await foundRow(context, named)
    demandFingerprint(present, fingerprint)
    const { preview, differences } = await previewMadeRows(
      context.get('product'),
      correctedRow(present.register, present, correction),
    )
    return context.json(
      {
        differing: differences.items.flatMap(({ differing }) => differing),
        status_effect: preview.status_effect,
        refused: preview.first_rejected.map(({ reason }) => reason),
      },
      200,
    )
  },
})
