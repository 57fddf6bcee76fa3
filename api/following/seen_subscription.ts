// A subscription as its owner sees it: without the secrets.
import type { KeptSubscription } from '../../data/following/subscription/subscription.ts'
import type { Subscription } from '../contract/following/following.ts'
import type { Product } from '../product.ts'
import { objectName } from './followed_object.ts'

export async function seenSubscription(product: Product, kept: KeptSubscription): Promise<Subscription> {
  const { account_id: _, webhook_secret: __, end_key: ___, ...seen } = kept
  return { ...seen, object_name: await objectName(product, kept) }
}
