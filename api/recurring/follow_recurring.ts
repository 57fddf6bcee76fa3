// Whoever sets a recurring delivery up, or says it anew, hears by e-mail when it stops and when it goes again: they follow it, and end that as anything else.
import { account } from '../../data/accounts/account/account.ts'
import type { Recording } from '../../data/accounts/recording.ts'
import {
  endSubscription,
  makeSubscription,
  subscriptions,
} from '../../data/following/subscription/subscription.ts'
import type { Actor } from '../access/permissions.ts'
import { subscriptionsAtMost } from '../contract/following/following_codes.ts'
import { isOperator } from '../own_account/own_account.ts'
import type { Product } from '../product.ts'

const object_kind = 'recurring_delivery'

export async function followRecurring(
  recording: Recording,
  { mail }: Pick<Product, 'mail'>,
  { actor, id }: { readonly actor: Actor; readonly id: string },
): Promise<void> {
  const { account_id } = actor
  if (mail === null || account_id === null || isOperator(actor)) return
  const follower = await account(recording.connection, account_id)
  if (!follower || follower.email === null) return
  const own = await subscriptions(recording.connection, { account_id })
  const is_followed = own.some((one) => one.object_kind === object_kind && one.object_id === id)
  if (is_followed || own.length >= subscriptionsAtMost) return
  await makeSubscription(recording, {
    ...{
      account_id,
      object_kind,
      object_id: id,
      way: 'email',
      pace: 'at_once',
      language: 'sv',
      webhook_url: null,
    },
  })
}

export async function endFollowing(recording: Recording, id: string): Promise<void> {
  const all = await subscriptions(recording.connection, { object: `${object_kind}:${id}` })
  for (const one of all) await endSubscription(recording, one)
}
