// The delivery that an address names.
import type { DeliveryRecord } from '../contract/delivery.ts'
import { AppError } from '../contract/problem.ts'
import type { Actor } from '../permissions.ts'
import type { Product } from '../product.ts'
import { deliveriesAsSeen } from './deliveries_as_seen.ts'

export async function foundDelivery(product: Product, id: string, actor: Actor): Promise<DeliveryRecord> {
  const [found] = await deliveriesAsSeen(product, { id, limit: 1, offset: 0 }, actor)
  if (!found)
    throw new AppError('not_found', `There is no delivery ${id}. The ids are in /api/v1/deliveries.`)
  return found
}
