// An import as its answers tell it: what is kept of it, what is under way, and the delivery that it has become.
import type { z } from 'zod'
import type { ImportNow } from '../../data/imports/import_state.ts'
import { operator } from '../access/permissions.ts'
import type { DeliveryRecord } from '../contract/delivery.ts'
import type { ImportAnswer, importInList } from '../contract/import.ts'
import { deliveriesAsSeen } from '../deliveries/deliveries_as_seen.ts'
import type { Product } from '../product.ts'

export async function answerOf(product: Product, now: ImportNow): Promise<ImportAnswer> {
  const look = await product.imports.look(now.record.id)
  return {
    ...(await listedAnswer(product, now)),
    inspection: look?.inspection ?? null,
    suggestion: look?.suggestion ?? null,
    preview: now.preview,
  }
}

export async function listedAnswer(
  product: Product,
  { record, state, progress }: ImportNow,
): Promise<z.infer<typeof importInList>> {
  return { ...record, state, progress, delivery: await deliveryOf(product, record.delivery?.id) }
}

async function deliveryOf(product: Product, id: number | undefined): Promise<DeliveryRecord | null> {
  if (id === undefined) return null
  const [found] = await deliveriesAsSeen(product, { id: String(id), limit: 1, offset: 0 }, operator)
  return found ?? null
}
