// Notices what has happened and puts what followers are to be told into the outbox, in one transaction: a crash leaves both or neither, and what was
// not noticed before is noticed the next time, since it is read from what is there.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Asked } from '../accounts/recording.ts'
import type { Connection } from '../database/connection.ts'
import type { Database } from '../database/database.ts'
import { sqlFile } from '../database/sql_file.ts'
import { today } from '../today.ts'
import { lastDigestHours } from './digest_hours.ts'
import { type News, remember, unknownCaseNews, unknownNews } from './news/news.ts'

const nextMomentSql = sqlFile(import.meta.url, './outgoing/next_moment.sql')
const followersSql = sqlFile(import.meta.url, './subscription/followers.sql')
const dueNewsSql = sqlFile(import.meta.url, './outgoing/due_news.sql')
const insertOutgoingSql = sqlFile(import.meta.url, './outgoing/insert_outgoing.sql')
const tellUntilSql = sqlFile(import.meta.url, './outgoing/tell_until.sql')

const dueNewsRow = z.object({
  subscription_id: z.string(),
  account_id: z.string(),
  is_digest: z.boolean(),
  period: z.string(),
  news_key: z.string(),
  is_public: z.boolean(),
  object_id: z.string(),
  /** As many as the follower is to be told of in all, cases apart. */
  public_news: z.int(),
})
type DueNews = z.infer<typeof dueNewsRow>

/** Whether an account may see the case of an application. */
export type MaySeeCase = (account_id: string, application_id: string) => Promise<boolean>

export type GatherOptions = {
  readonly now: () => Date
  /** Registers that everybody may see as layers. */
  readonly public_registers: readonly string[]
  readonly maySeeCase: (asked: Asked) => MaySeeCase
}

/** A message tells of no more; it says how many there are. */
const newsInMessageAtMost = 100

/** Whether something was recorded that followers are to be told of; what a change of the registers brings is noticed by the revision. */
export async function hasNews(database: Database, { now }: GatherOptions): Promise<boolean> {
  return database.snapshot(async (connection) => {
    const moment = now()
    if ((await unknownCaseNews(connection, today(moment))).length > 0) return true
    const at = await nextMoment(connection, moment)
    return (await connection.rows(dueNewsSql, untilWhen(at, moment), dueNewsRow)).length > 0
  })
}

/** How many messages were put into the outbox. */
export function gather(database: Database, options: GatherOptions): Promise<number> {
  return database.record(async (connection) => {
    const { now, public_registers } = options
    const moment = { now: now(), today: today(now()), revision: database.revision() }
    const [followers] = await connection.rows(followersSql, {}, z.object({ followers: z.int() }))
    const news = await unknownNews(connection, { ...moment, public_registers })
    const is_followed = (followers?.followers ?? 0) > 0
    const at = await nextMoment(connection, moment.now)
    await remember(connection, is_followed ? news : news.filter(isKnownByKeyAlone), { ...moment, at })
    return is_followed ? tell(connection, { at, now: moment.now, maySeeCase: options.maySeeCase }) : 0
  })
}

/** What is known by the present state of the registers is remembered by that; the rest by its key, which is kept for when somebody follows. */
function isKnownByKeyAlone({ kind }: News): boolean {
  return kind !== 'area_status' && kind !== 'application_event'
}

async function nextMoment(connection: Connection, now: Date): Promise<string> {
  const [found] = await connection.rows(
    nextMomentSql,
    { now: now.toISOString() },
    z.object({ moment: z.string() }),
  )
  return found?.moment ?? now.toISOString()
}

type Telling = Pick<GatherOptions, 'maySeeCase'> & { readonly at: string; readonly now: Date }

async function tell(connection: Connection, { at, now, maySeeCase }: Telling): Promise<number> {
  const until = untilWhen(at, now)
  const mayHear = maySeeCase(connection)
  const due = await connection.rows(dueNewsSql, until, dueNewsRow)
  const messages = new Map<string, DueNews[]>()
  for (const one of due) {
    if (!one.is_public && !(await mayHear(one.account_id, one.object_id))) continue
    const known = messages.get(one.subscription_id)
    if (known) known.push(one)
    else messages.set(one.subscription_id, [one])
  }
  for (const told of messages.values()) {
    const [first] = told
    if (!first) continue
    const keys = told.map(({ news_key }) => news_key)
    await connection.run(insertOutgoingSql, {
      key: messageKey(first, keys),
      subscription_id: first.subscription_id,
      news_keys: keys.slice(-newsInMessageAtMost),
      news_count: first.public_news + told.filter(({ is_public }) => !is_public).length,
      is_digest: first.is_digest,
      now: now.toISOString(),
    })
  }
  await connection.run(tellUntilSql, until)
  return messages.size
}

function untilWhen(at: string, now: Date) {
  const { daily, weekly } = lastDigestHours(now)
  return { now: at, daily: daily.toISOString(), weekly: weekly.toISOString() }
}

/** The same message has the same key, whenever it is made. */
function messageKey({ subscription_id, is_digest, period }: DueNews, news_keys: readonly string[]): string {
  const told = is_digest ? [period] : news_keys
  return createHash('sha256')
    .update([subscription_id, ...told].join('\n'))
    .digest('hex')
    .slice(0, 40)
}
