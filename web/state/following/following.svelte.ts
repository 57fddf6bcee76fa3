// What one follows. What was changed is asked anew.
import type {
  MadeSubscription,
  NewSubscription,
  Outgoing,
  Subscription,
  SubscriptionChange,
  Subscriptions,
} from '../../../api/contract/following/following.ts'
import type { FollowedKind } from '../../../api/contract/following/following_codes.ts'
import { type Client, client, done, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type V1 = Client['api']['v1']

export type Followed = { readonly kind: FollowedKind; readonly id: string }

export class Following {
  readonly answer: Answer<'subscriptions', Subscriptions>
  readonly #subscriptions: V1['subscriptions']

  constructor(from: Client = client) {
    const { subscriptions } = from.api.v1
    this.#subscriptions = subscriptions
    this.answer = new Answer((_, signal) => ok(subscriptions.$get({ query: {} }, { init: { signal } })))
  }

  get items(): readonly Subscription[] {
    return this.answer.body?.items ?? []
  }

  ask(): void {
    this.answer.ask('subscriptions')
  }

  /** Those of one thing: it may be followed in several ways. */
  of({ kind, id }: Followed): readonly Subscription[] {
    return this.items.filter(({ object_kind, object_id }) => object_kind === kind && object_id === id)
  }

  readonly follow = async (wanted: NewSubscription): Promise<MadeSubscription> => {
    const made = await ok(this.#subscriptions.$post({ query: {}, json: wanted }))
    this.answer.renew()
    return made
  }

  readonly change = async (id: string, change: SubscriptionChange): Promise<void> => {
    await done(this.#subscriptions[':id'].$patch({ param: { id }, query: {}, json: change }))
    this.answer.renew()
  }

  readonly end = async (id: string): Promise<void> => {
    await done(this.#subscriptions[':id'].$delete({ param: { id }, query: {} }))
    this.answer.renew()
  }
}

/** How the messages of all followers get on, for whoever looks after the installation. */
export function outgoingMessages(from: Client = client): Answer<'outgoing', Outgoing> {
  const path = from.api.v1['outgoing-messages']
  return new Answer((_, signal) => ok(path.$get({ query: {} }, { init: { signal } })))
}

/** Whether there was something to end. */
export async function endByKey(key: string, from: Client = client): Promise<boolean> {
  const path = from.api.v1.subscriptions.end
  const { was_following } = await ok(path.$post({ query: { key }, json: { key }, form: {} }))
  return was_following
}
