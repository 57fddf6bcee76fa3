// That somebody follows something. Its secrets stay in here: with which webhooks are signed, and the key of the link that ends it.
import { randomBytes, randomUUID } from 'node:crypto'
import { z } from 'zod'
import {
  followedKinds,
  followingPaces,
  followingWays,
  pauseReasons,
} from '../../../api/contract/following/following_codes.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { makeWebhookSecret } from '../webhook/sign.ts'

const subscriptionsSql = sqlFile(import.meta.url, './subscriptions.sql')
const insertSql = sqlFile(import.meta.url, './insert_subscription.sql')
const changeSql = sqlFile(import.meta.url, './change_subscription.sql')
const deleteSql = sqlFile(import.meta.url, './delete_subscription.sql')
const deleteOutgoingSql = sqlFile(import.meta.url, './delete_outgoing.sql')

const subscriptionRow = z.object({
  id: z.string(),
  account_id: z.string(),
  object_kind: z.enum(followedKinds),
  object_id: z.string(),
  way: z.enum(followingWays),
  pace: z.enum(followingPaces),
  webhook_url: z.string().nullable(),
  webhook_secret: z.string().nullable(),
  language: z.enum(['sv', 'en']),
  end_key: z.string(),
  created_at: z.string(),
  paused_because: z.enum(pauseReasons).nullable(),
  last_sent_at: z.string().nullable(),
  waiting: z.int(),
  given_up: z.int(),
  problem: z.string().nullable(),
})
export type KeptSubscription = z.infer<typeof subscriptionRow>

type Wanted = {
  readonly account_id?: string
  readonly id?: string
  readonly end_key?: string
  /** Kind and id, with a colon between. */
  readonly object?: string
}

/** The newest first. */
export async function subscriptions(asked: Asked, wanted: Wanted): Promise<KeptSubscription[]> {
  const { account_id = null, id = null, end_key = null, object = null } = wanted
  return asked.rows(subscriptionsSql, { account_id, id, end_key, object }, subscriptionRow)
}

export async function subscription(asked: Asked, wanted: Wanted): Promise<KeptSubscription | undefined> {
  const [found] = await subscriptions(asked, wanted)
  return found
}

export type NewSubscription = Pick<
  KeptSubscription,
  'account_id' | 'object_kind' | 'object_id' | 'way' | 'pace' | 'language' | 'webhook_url'
>

/** Whether the follower may is the caller's to ask. */
export async function makeSubscription(
  { connection, note, by, now }: Recording,
  wanted: NewSubscription,
): Promise<{ id: string; webhook_secret: string | null }> {
  const id = randomUUID()
  const webhook_secret = wanted.way === 'webhook' ? makeWebhookSecret() : null
  const end_key = randomBytes(32).toString('base64url')
  await connection.run(insertSql, { ...wanted, id, webhook_secret, end_key, now: now.toISOString() })
  note({ by, action: 'subscription_made', object: ['subscription', id], after: noted(wanted) })
  return { id, webhook_secret }
}

export type Change = Partial<Pick<KeptSubscription, 'pace' | 'language' | 'paused_because'>>

export async function changeSubscription(
  { connection, note, by, now }: Recording,
  { id, ...kept }: KeptSubscription,
  change: Change,
): Promise<void> {
  const { pace, language, paused_because } = { ...kept, ...change }
  await connection.run(changeSql, { id, pace, language, paused_because, now: now.toISOString() })
  const before = { pace: kept.pace, language: kept.language, paused_because: kept.paused_because }
  const after = { pace, language, paused_because }
  note({ by, action: 'subscription_changed', object: ['subscription', id], before, after })
}

/** What waits to be sent goes with it. */
export async function endSubscription(
  { connection, note, by }: Recording,
  { id, ...kept }: KeptSubscription,
): Promise<void> {
  await connection.run(deleteOutgoingSql, { id })
  await connection.run(deleteSql, { id })
  note({ by, action: 'subscription_ended', object: ['subscription', id], before: noted(kept) })
}

function noted({ account_id, object_kind, object_id, way, pace }: Omit<NewSubscription, 'webhook_url'>) {
  return { account_id, object_kind, object_id, way, pace }
}
