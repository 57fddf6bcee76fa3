// A subscription as its owner sees it: without the secrets, and without the present name of what they may hear of no more.
import type { KeptSubscription } from '../../data/following/subscription/subscription.ts'
import { type Actor, can } from '../access/permissions.ts'
import type { Subscription } from '../contract/following/following.ts'
import type { Product } from '../product.ts'
import { objectName } from './followed_object.ts'

export async function seenSubscription(
  product: Product,
  actor: Actor,
  kept: KeptSubscription,
): Promise<Subscription> {
  const { account_id: _, webhook_secret: __, end_key: ___, ...seen } = kept
  const isWithheld = kept.object_kind === 'recurring_delivery' && !can(actor, 'import_data')
  return { ...seen, object_name: isWithheld ? null : await objectName(product, kept) }
}
