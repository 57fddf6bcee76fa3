// An import as its answers tell it: what is kept of it, what is under way, and the delivery that it has become.

import type { Context } from 'hono'
import type { z } from 'zod'
import type { ImportNow } from '../../data/imports/import_state.ts'
import { operator } from '../access/permissions.ts'
import type { DeliveryRecord } from '../contract/deliveries/delivery.ts'
import type { ImportAnswer, importInList } from '../contract/deliveries/import.ts'
import { deliveriesAsSeen } from '../deliveries/deliveries_as_seen.ts'
import type { AppEnv } from '../endpoint.ts'
import type { Product } from '../product.ts'

/** Who asks, and where it is said that the answer holds what somebody else sent. */
type Asker = Context<AppEnv>

export async function answerOf(asker: Asker, now: ImportNow): Promise<ImportAnswer> {
  const product = asker.get('product')
  const look = await product.imports.look(now.record.id)
  return {
    ...(await listedAnswer(asker, now)),
    inspection: look?.inspection ?? null,
    suggestion: look?.suggestion ?? null,
    preview: now.preview,
  }
}

export async function listedAnswer(
  asker: Asker,
  { record, state, progress }: ImportNow,
): Promise<z.infer<typeof importInList>> {
  const { sent_by, ...told } = record
  // A file may hold anything, and so may its name: of one's own it is no news.
  if (sent_by !== asker.get('actor').account_id) asker.get('reading').add('import', record.id)
  return { ...told, state, progress, delivery: await deliveryOf(asker.get('product'), record.delivery?.id) }
}

async function deliveryOf(product: Product, id: number | undefined): Promise<DeliveryRecord | null> {
  if (id === undefined) return null
  const [found] = await deliveriesAsSeen(product, { id: String(id), limit: 1, offset: 0 }, operator)
  return found ?? null
}
