// The delivery that an address names.
import type { Installation } from '../../data/deliveries/delivery.ts'
import type { Actor } from '../access/permissions.ts'
import type { PersonalReading } from '../access/personal_reading.ts'
import type { DeliveryRecord } from '../contract/deliveries/delivery.ts'
import { AppError } from '../contract/problem.ts'
import { deliveriesAsSeen } from './deliveries_as_seen.ts'

export async function foundDelivery(
  installation: Pick<Installation, 'database'>,
  id: string,
  actor: Actor,
  reading?: Pick<PersonalReading, 'add'>,
): Promise<DeliveryRecord> {
  const [found] = await deliveriesAsSeen(installation, { id, limit: 1, offset: 0 }, actor, reading)
  if (!found)
    throw new AppError('not_found', `There is no delivery ${id}. The ids are in /api/v1/deliveries.`)
  return found
}
