import { createRoute, defineOpenAPIRoute } from '@hono/zod-openapi'
import { enterPayment as enter, paymentsOf } from '../../../data/cases/payment/payment.ts'
import { answered, changeAnswers, jsonBody, noParameters, permissionToChange } from '../../change.ts'
import { paymentEntered, paymentMade } from '../../contract/cases/case_changes.ts'
import { type AppEnv, idParameters } from '../../endpoint.ts'
import { demandNotFuture } from '../demanded_dates.ts'
import { onCase } from '../found_case.ts'
import { shownPayment } from '../one_case/shown_parts.ts'

const route = createRoute({
  method: 'post',
  path: '/api/v1/cases/{id}/payments',
  operationId: 'enterPayment',
  tags: ['Cases'],
  summary: 'Enters what has been paid to the association',
  description:
    'Where it makes more paid than the register says is granted, it is refused unless `is_confirmed` says that it is meant. The association reads the note.',
  ...permissionToChange('handle_cases'),
  request: {
    params: idParameters,
    query: noParameters,
    body: jsonBody(paymentEntered.openapi('PaymentEntered')),
  },
  responses: changeAnswers({ 201: answered('It is entered', paymentMade.openapi('Payment')) }),
})

export const enterPayment = defineOpenAPIRoute<typeof route, AppEnv, boolean>({
  route,
  handler: async (context) => {
    const { id } = context.req.valid('param')
    const { is_confirmed, ...sent } = context.req.valid('json')
    const viewer = { actor: context.get('actor'), now: context.get('product').now() }
    demandNotFuture({ parameter: 'paid_on', date: sent.paid_on, now: viewer.now })
    const made = await onCase(context, { id, right: 'handle_cases' }, async (recording, { granted_sek }) => {
      const payment = { application_id: id, ...sent }
      const payment_id = await enter(recording, payment, { granted_sek, is_confirmed })
      const [entered] = await paymentsOf(recording.connection, id, payment_id)
      return entered
    })
    if (!made) throw new Error('A payment is not there that was just entered.')
    return context.json(shownPayment(made, viewer), 201)
  },
})
