// Sends what is in the outbox, in lanes and of each account one message at a time. A message is marked before it goes and noted the moment it is taken, so that
// it is sent again only where the server died between the two.
import { z } from 'zod'
import type { PauseReason } from '../../../api/contract/following/following_codes.ts'
import { system } from '../../audit/entry.ts'
import type { Database } from '../../database/database.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { type News, newsRow } from '../news/news.ts'
import { changeSubscription, type KeptSubscription, subscription } from '../subscription/subscription.ts'
import { createLanes, lanes as laneNames } from './lanes.ts'
import { nextTry } from './next_try.ts'
import { createReceivers } from './receivers.ts'
import { openSentNotes } from './sent_notes.ts'

const dueSql = sqlFile(import.meta.url, '../outgoing/due_messages.sql')
const newsSql = sqlFile(import.meta.url, '../outgoing/news_of_message.sql')
const markSendingSql = sqlFile(import.meta.url, '../outgoing/mark_sending.sql')
const markSentSql = sqlFile(import.meta.url, '../outgoing/mark_sent.sql')
const markFailedSql = sqlFile(import.meta.url, '../outgoing/mark_failed.sql')
const freeSendingSql = sqlFile(import.meta.url, '../outgoing/free_sending.sql')
const clearSql = sqlFile(import.meta.url, '../outgoing/clear_outgoing.sql')

const messageRow = z.object({
  key: z.string(),
  subscription_id: z.string().nullable(),
  report_id: z.string().nullable(),
  /** The same of all reporters. */
  account_id: z.string(),
  webhook_url: z.string().nullable(),
  lane: z.enum(laneNames),
  news_count: z.int(),
  is_digest: z.boolean(),
  made_at: z.string(),
  tries: z.int(),
})
type Due = z.infer<typeof messageRow>

/** To a follower. */
export type Message = {
  /** The same at each try. */
  readonly key: string
  readonly subscription: KeptSubscription
  readonly news: readonly News[]
  /** As many as it tells of, those that it does not show too. */
  readonly news_count: number
  readonly is_digest: boolean
}

/** To whoever made a report. */
export type ReportAnswer = Pick<Message, 'key'> & { readonly report_id: string }

export type Outcome =
  | { readonly state: 'taken' }
  /** Whom it was for may not hear it any more, or there is nothing left to tell. */
  | { readonly state: 'not_wanted' }
  | {
      readonly state: 'failed'
      readonly problem: string
      /** Nobody answered. */
      readonly is_silent?: boolean
    }
  /** Trying again is no use. */
  | { readonly state: 'refused'; readonly problem: string; readonly because: PauseReason }

export type OutboxOptions = {
  readonly database: Database
  /** For the notes of what was taken. */
  readonly notes_file: string
  readonly now: () => Date
  readonly carry: (message: Message | ReportAnswer) => Promise<Outcome>
  readonly report: (error: unknown) => void
  readonly chance?: () => number
}

export type Outbox = {
  /** Sends what is due, but of accounts of which something is on its way; resolves once all of it has arrived, or takes long. May be called again before. */
  sendDue(): Promise<void>
  clear(): Promise<void>
  close(): Promise<void>
}

const keptFor_ms = 90 * 24 * 3600 * 1000

export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { database, now, carry, report, chance = Math.random } = options
  const notes = openSentNotes(options.notes_file)
  await database.record(async (connection) => {
    await connection.run(markSentSql, { keys: notes.found, now: now().toISOString() })
    await connection.run(freeSendingSql, { now: now().toISOString() })
  })
  for (const key of notes.found) notes.recorded(key)
  const lanes = createLanes()
  const receivers = createReceivers()
  const onTheirWay = new Set<Promise<void>>()
  /** Accounts in lanes. */
  const busy = new Set<string>()
  /** What waits for its turn: by the time it has it, it would be in another lane. */
  const inHand = new Set<string>()
  let isLooking = false
  let isClosing = false

  function lookForDue(): Promise<Due[]> {
    const moment = now()
    const receiving = { left_alone: receivers.leftAlone(moment), silent: receivers.silent() }
    const taken = { busy: [...busy], in_hand: [...inHand] }
    return database.rows(dueSql, { now: moment.toISOString(), ...taken, ...receiving }, messageRow)
  }

  function untilOver(work: Promise<void>): Promise<void> {
    onTheirWay.add(work)
    return work.finally(() => onTheirWay.delete(work))
  }

  async function sendOf(who: string, messages: readonly Due[]): Promise<void> {
    busy.add(who)
    for (const { key } of messages) inHand.add(key)
    // For each it waits its turn anew, so that accounts take turns.
    for (const one of messages)
      await lanes.take(one.lane, {
        send: () => untilOver(sendIfReceived(one).finally(() => inHand.delete(one.key))),
        takesLong: () => receivers.keepsWaiting(one.webhook_url),
      })
    busy.delete(who)
  }

  async function sendIfReceived(due: Due): Promise<void> {
    if (isClosing || receivers.isLeftAlone(due.webhook_url, now())) return
    await send(due).catch(report)
    receivers.isOver(due.webhook_url)
  }

  async function send(due: Due): Promise<void> {
    const { key, webhook_url } = due
    const message = await messageOf(due)
    if (!message) return
    await database.record((connection) => connection.run(markSendingSql, { key, now: now().toISOString() }))
    const outcome = await carry(message).catch((error): Outcome => {
      report(error)
      return { state: 'failed', problem: 'fault' }
    })
    if (outcome.state === 'failed' && outcome.is_silent) receivers.didNotAnswer(webhook_url, now())
    else if (hasAnswered(outcome)) receivers.answered(webhook_url)
    if (outcome.state === 'taken') notes.note(key)
    await record(due, message, outcome)
    if (outcome.state === 'taken') notes.recorded(key)
  }

  async function messageOf({
    key,
    subscription_id,
    report_id,
    news_count,
    is_digest,
  }: Due): Promise<Message | ReportAnswer | undefined> {
    if (report_id !== null) return { key, report_id }
    if (subscription_id === null) return undefined
    const found = await subscription(database, { id: subscription_id })
    if (!found || found.paused_because !== null) return undefined
    return {
      key,
      subscription: found,
      news: await database.rows(newsSql, { key }, newsRow),
      news_count,
      is_digest,
    }
  }

  function record(due: Due, message: Message | ReportAnswer, outcome: Outcome): Promise<void> {
    const { key } = due
    return database.record(async (connection, note) => {
      const moment = now()
      if (outcome.state === 'taken')
        return connection.run(markSentSql, { keys: [key], now: moment.toISOString() })
      const next =
        outcome.state === 'failed'
          ? nextTry({ tries: due.tries + 1, made_at: new Date(due.made_at), now: moment, chance: chance() })
          : null
      await connection.run(markFailedSql, {
        key,
        next_try_at: next?.toISOString() ?? null,
        given_up_at: next === null ? moment.toISOString() : null,
        problem: outcome.state === 'not_wanted' ? 'not_wanted' : outcome.problem,
      })
      if (next !== null || outcome.state === 'not_wanted' || 'report_id' in message) return
      const paused_because = outcome.state === 'refused' ? outcome.because : 'not_reached'
      const recording = { connection, note, by: system, now: moment }
      await changeSubscription(recording, message.subscription, { paused_because })
    })
  }

  return {
    async sendDue() {
      if (isClosing || isLooking) return
      isLooking = true
      const due = await lookForDue().finally(() => {
        isLooking = false
      })
      await Promise.all([...bySender(due)].map(([who, messages]) => untilOver(sendOf(who, messages))))
    },
    async clear() {
      const before = new Date(now().getTime() - keptFor_ms).toISOString()
      await database.record((connection) => connection.run(clearSql, { before }))
    },
    async close() {
      isClosing = true
      await Promise.all(onTheirWay)
      notes.close()
    },
  }
}

/** What was not wanted was sent to nobody, and a fault is ours. */
function hasAnswered(outcome: Outcome): boolean {
  return outcome.state !== 'not_wanted' && !(outcome.state === 'failed' && outcome.problem === 'fault')
}

/** Of each account and lane. */
function bySender(messages: readonly Due[]): ReadonlyMap<string, readonly Due[]> {
  const found = new Map<string, Due[]>()
  for (const one of messages) {
    const who = `${one.account_id} ${one.lane}`
    const own = found.get(who)
    if (own) own.push(one)
    else found.set(who, [one])
  }
  return found
}
