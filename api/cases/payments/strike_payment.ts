import { createRoute, defineOpenAPIRoute, z } from '@hono/zod-openapi'
import type { Asked } from '../../../data/accounts/recording.ts'
import { type KeptPayment, paymentsOf, strikePayment as strike } from '../../../data/cases/payment/payment.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { paymentMade, paymentStruck } from '../../contract/cases/case_changes.ts'
import { AppError } from '../../contract/problem.ts'
import type { AppEnv } from '../../endpoint.ts'
import { tellingPresent } from '../../telling_present.ts'
import { onCase } from '../found_case.ts'
import { shownPayment } from '../one_case/shown_parts.ts'

const parameters = z.object({
  id: z.string().min(1).max(200),
  payment_id: z.string().min(1).max(100),
})

const route = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/payments/{payment_id}/strike',
  operationId: 'strikePayment',
  tags: ['Cases'],
  summary: 'Strikes out a payment that was entered by mistake, with a reason',
  description: 'It stays to be read, and counts no more.',
  ...permissionToChange('handle_cases'),
  request: {
    params: parameters,
    query: noParameters,
    body: jsonBody(paymentStruck.openapi('PaymentStruck')),
  },
  responses: changeAnswers({ 200: answered('It is struck out', paymentMade.openapi('Payment')) }),
})

export const strikePayment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id, payment_id } = context.req.valid('param')
    const sent = context.req.valid('json')
    const viewer = { actor: context.get('actor'), now: context.get('product').now() }
    const shown = async (asked: Asked) => shownPayment(await foundPayment(asked, id, payment_id), viewer)
    const struck = await tellingPresent(
      () =>
        onCase(context, { id, right: 'handle_cases' }, async (recording) => {
          await strike(recording, await foundPayment(recording.connection, id, payment_id), sent)
          return shown(recording.connection)
        }),
      () => shown(context.get('product').database),
    )
    return context.json(struck, 200)
  },
})

async function foundPayment(asked: Asked, id: string, payment_id: string): Promise<KeptPayment> {
  const [found] = await paymentsOf(asked, id, payment_id)
  if (!found) throw new AppError('not_found', `The case ${id} has no payment with this id.`)
  return found
}
