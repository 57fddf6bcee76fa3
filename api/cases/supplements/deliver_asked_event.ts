// That something was asked for, entered in the register too: the event of today, as a delivery.
import type { Context } from 'hono'
import { foundRound, roundRows } from '../../../data/cases/decision_round/decision_round.ts'
import { deliverMadeRows } from '../../../data/deliveries/made_here/made_here.ts'
import { today } from '../../../data/today.ts'
import { byOf } from '../../access/permissions.ts'
import { answeredDelivery } from '../../deliveries/answered_delivery.ts'
import type { AppEnv } from '../../endpoint.ts'

const reason = 'Komplettering begärd'

/** Null where the register has the event already. */
export async function deliverAskedEvent(context: Context<AppEnv>, application_id: string) {
  const product = context.get('product')
  const event = { date: today(product.now()), status: 'supplement_requested' } as const
  const found = await foundRound(product.database, { application_ids: [application_id], ...event })
  if (found.fresh.length === 0) return null
  const by = byOf(context.get('actor'))
  const rows = roundRows(found, { ...event, note: null })
  return answeredDelivery(await deliverMadeRows(product, rows, { by, reason }))
}
