import type { Asked } from '../../data/accounts/recording.ts'
import { type KeptRecurring, recurringDelivery } from '../../data/recurring/kept_recurring.ts'
import type { NewRecurring, RecurringDelivery } from '../contract/deliveries/recurring.ts'
import { AppError } from '../contract/problem.ts'
import type { Product } from '../product.ts'

export function seenRecurring({ recurring }: Product, kept: KeptRecurring): RecurringDelivery {
  const { delivered_sha256: _, ...seen } = kept
  return { ...seen, is_running: recurring.isRunning(kept.id) }
}

export async function demandRecurring(asked: Asked, id: string): Promise<KeptRecurring> {
  const found = await recurringDelivery(asked, id)
  if (found) return found
  throw new AppError(
    'not_found',
    `There is no recurring delivery "${id}". GET /api/v1/recurring-deliveries lists them.`,
  )
}

/** A folder has a name, an address its scheme: whether either is there is found out by running it. */
export function demandPlace({ kind, address }: Pick<NewRecurring, 'kind' | 'address'>): void {
  const fault =
    kind === 'address'
      ? /^https:\/\/[^\s/]+/i.test(address)
        ? undefined
        : 'must be an address that begins with https://'
      : /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(address) && !address.includes('..')
        ? undefined
        : 'must be the name of a folder below recurring/ in the data folder, without slashes'
  if (fault) throw new AppError('bad_input', `address ${fault}`, [{ parameter: 'address', detail: fault }])
}
