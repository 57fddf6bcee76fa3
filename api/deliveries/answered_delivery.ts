import type { Delivery } from '../../data/deliveries/delivery.ts'
import { madeDelivery } from '../contract/deliveries/delivery.ts'

/** A delivery whose rows were made here, as it is answered. */
export function answeredDelivery({ rejected_file: _, ...delivery }: Delivery) {
  return madeDelivery.parse(delivery)
}
