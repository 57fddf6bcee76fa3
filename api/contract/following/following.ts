// Following: who is told of what, how, and how it goes.
import { z } from 'zod'
import { asParameter } from '../question.ts'
import {
  followedKinds,
  followingPaces,
  followingWays,
  longestWebhookUrl,
  pauseReasons,
  publicKinds,
  subscriptionsAtMost,
} from './following_codes.ts'

const followedKind = z.enum(followedKinds)
const pace = z.enum(followingPaces, { error: `one of ${followingPaces.join(', ')}` })
const language = z.enum(['sv', 'en'], { error: 'sv or en' })

export const subscription = z.object({
  id: z.string(),
  object_kind: followedKind,
  /** Empty for the county. */
  object_id: z.string(),
  /** What it is called now; null where it is there no longer, or is not seen any more. */
  object_name: z.object({ sv: z.string(), en: z.string() }).nullable(),
  way: z.enum(followingWays),
  pace,
  language,
  /** Null where it goes by e-mail. */
  webhook_url: z.string().nullable(),
  /** RFC 3339, UTC. */
  created_at: z.string(),
  /** Why nothing is sent; null while all is well. */
  paused_because: z.enum(pauseReasons).nullable(),
  last_sent_at: z.string().nullable(),
  /** Messages that wait to be sent, or to be tried again. */
  waiting: z.int(),
  /** Messages that were given up after three days. */
  given_up: z.int(),
  /** Codes of the last try that failed, of what still waits or was given up last. */
  problem: z.string().nullable(),
})
export type Subscription = z.infer<typeof subscription>

export const subscriptions = z.object({
  items: z.array(subscription),
  total: z.int(),
  /** As many as an account can have. */
  at_most: z.literal(subscriptionsAtMost),
  /** Where e-mail goes; null where the account has no address. */
  email: z.string().nullable(),
  /** Whether this installation sends e-mail at all. */
  sends_email: z.boolean(),
})
export type Subscriptions = z.infer<typeof subscriptions>

export const subscriptionsQuery = z.strictObject(asParameter)

export const newSubscription = z.strictObject({
  object_kind: z.enum(publicKinds, { error: `one of ${publicKinds.join(', ')}` }),
  object_id: z.string().max(200, { error: 'an id of at most 200 characters' }).default(''),
  way: z.enum(followingWays, { error: `one of ${followingWays.join(', ')}` }),
  pace: pace.default('at_once'),
  language: language.default('sv'),
  webhook_url: z
    .string()
    .max(longestWebhookUrl, { error: `an address of at most ${longestWebhookUrl} characters` })
    .optional(),
})
export type NewSubscription = z.input<typeof newSubscription>

/** The secret with which webhooks are signed is told this once. */
export const madeSubscription = z.object({ subscription, webhook_secret: z.string().nullable() })
export type MadeSubscription = z.infer<typeof madeSubscription>

export const subscriptionChange = z.strictObject({
  pace: pace.optional(),
  language: language.optional(),
  /** Sends again what was paused. */
  paused: z.literal(false, { error: 'false: what is paused goes on' }).optional(),
})
export type SubscriptionChange = z.infer<typeof subscriptionChange>

/** Stands in the link of each message. */
export const endKeyQuery = z.strictObject({ key: z.string().min(1).max(200).optional() })
export const endKey = z.strictObject({ key: z.string().min(1).max(200) })
export const endedSubscription = z.object({
  /** False where there was nothing to end: it had ended before, or the link is not whole. */
  was_following: z.boolean(),
})
export type EndedSubscription = z.infer<typeof endedSubscription>

/** What an administrator sees of messages that do not get through: codes, no addresses. */
export const outgoing = z.object({
  waiting: z.int(),
  /** Of these, tried before. */
  failing: z.int(),
  given_up: z.int(),
  /** Those that fail or were given up, the latest first, at most a hundred. */
  items: z.array(
    z.object({
      /** Null where whoever reported something is told what came of it. */
      subscription_id: z.string().nullable(),
      way: z.enum(followingWays),
      /** What is followed, or a report. */
      object_kind: z.enum([...followedKinds, 'report']),
      object_id: z.string(),
      made_at: z.string(),
      tries: z.int(),
      next_try_at: z.string().nullable(),
      given_up_at: z.string().nullable(),
      problem: z.string().nullable(),
    }),
  ),
})
export type Outgoing = z.infer<typeof outgoing>
