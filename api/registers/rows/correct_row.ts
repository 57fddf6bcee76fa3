import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { deliverMadeRows } from '../../../data/deliveries/made_here/made_here.ts'
import { correctedRow } from '../../../data/deliveries/one_row/corrected_row.ts'
import { registersRevision } from '../../../data/deliveries/record/registers_revision.ts'
import { byOf } from '../../access/permissions.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { rowCorrected, rowMade, rowParameters } from '../../contract/cases/register_rows.ts'
import { AppError } from '../../contract/problem.ts'
import { answeredDelivery } from '../../deliveries/answered_delivery.ts'
import type { AppEnv } from '../../endpoint.ts'
import { demandFingerprint, foundRow, shownRow } from './found_row.ts'

const route = createRoute({
  method: 'put',
  path: '/api/v1/registers/{id}/rows/{key}',
  operationId: 'correctRegisterRow',
  tags: ['Registers'],
  summary: 'Corrects one row of a register by hand, with a reason',
  description:
    'The whole row is replaced, by a delivery of one row: it can be looked into and taken back as any other. A column that is left out becomes empty, the key ' +
    'stays, and without a geometry the place stays. `fingerprint` is that of the row that was read: where it is another by now, nothing is changed (409).',
  ...permissionToChange('import_data'),
  request: {
    params: rowParameters,
    query: noParameters,
    body: jsonBody(rowCorrected.openapi('RegisterRowCorrected')),
  },
  responses: changeAnswers({ 200: answered('The row as it is now', rowMade.openapi('RegisterRowMade')) }),
})

export const correctRegisterRow = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const named = context.req.valid('param')
    const { fingerprint, reason, ...correction } = context.req.valid('json')
    const product = context.get('product')
    const expected_revision = await registersRevision(product.database)
    const present = await foundRow(context, named)
    demandFingerprint(present, fingerprint)
    const by = byOf(context.get('actor'))
    const made = correctedRow(present.register, present, correction)
    const delivery = await deliverMadeRows(product, made, { by, reason, expected_revision })
    if (delivery.outcome === 'refused') throw refusedRow(delivery.first_rejected.map((row) => row.reason))
    const row = shownRow(context, await foundRow(context, named))
    return context.json({ row, delivery: answeredDelivery(delivery) }, 200)
  },
})

function refusedRow(reasons: readonly string[]): AppError {
  const faults = reasons.map((detail) => ({ parameter: 'fields', detail }))
  return new AppError('bad_input', `The row cannot be so: ${reasons.join('; ')}`, faults)
}
