// Notices what has happened, and puts what followers are to be told into the outbox: two transactions. A crash in the first leaves nothing noticed, one
// between them leaves news that nobody was told of, and both are seen the next time, since they are read from what is there.
import { z } from 'zod'
import type { Asked } from '../accounts/recording.ts'
import type { Connection } from '../database/connection.ts'
import type { Database } from '../database/database.ts'
import { filledSql } from '../database/filled_sql.ts'
import { sqlFile } from '../database/sql_file.ts'
import { today } from '../today.ts'
import { lastDigestHours } from './digest_hours.ts'
import { type News, newsRow, noticePublished, noticeRecorded, noticeRegisters } from './news/news.ts'

const nextMomentSql = sqlFile(import.meta.url, './outgoing/next_moment.sql')
const followersSql = sqlFile(import.meta.url, './subscription/followers.sql')
const tellUntilSql = sqlFile(import.meta.url, './outgoing/tell_until.sql')
const due_news = sqlFile(import.meta.url, './outgoing/due_news.sql')
const ofDueNews = (name: string) =>
  filledSql(sqlFile(import.meta.url, `./outgoing/${name}.sql`), { due_news })
const hasDueNewsSql = ofDueNews('has_due_news')
const privateDueNewsSql = ofDueNews('private_due_news')
const insertMessagesSql = ofDueNews('insert_messages')

/** Whether an account may hear what is not for everybody: of an application's case, or a recurring delivery. */
export type MayHear = (account_id: string, about: Pick<News, 'object_kind' | 'object_id'>) => Promise<boolean>

export type GatherOptions = {
  readonly now: () => Date
  /** Registers that everybody may see as layers. */
  readonly public_registers: readonly string[]
  readonly mayHear: (asked: Asked) => MayHear
}

/** Whether it is time to tell somebody of something. */
export function hasToTell(database: Database, now: Date): Promise<boolean> {
  return database.snapshot(async (connection) => {
    const until = untilWhen(await nextMoment(connection, now), now)
    const [found] = await connection.rows(hasDueNewsSql, until, z.object({ has_due: z.boolean() }))
    return found?.has_due ?? false
  })
}

/** What is in the cases and the recurring deliveries, and what everybody sees. */
export function noticeEverything(
  database: Database,
  { now, public_registers }: Pick<GatherOptions, 'now' | 'public_registers'>,
): Promise<void> {
  return database.record(async (connection) => {
    const moment = await momentOf(connection, now())
    await noticeRecorded(connection, moment)
    await noticePublished(connection, moment, public_registers)
    const [followers] = await connection.rows(followersSql, {}, z.object({ followers: z.int() }))
    // What is known by the present state of the registers is remembered by that; the rest by its key, which is kept for when somebody follows.
    const is_news = (followers?.followers ?? 0) > 0
    await noticeRegisters(connection, moment, { revision: database.revision(), is_news })
  })
}

/** What changes without a new revision, where nothing else can have changed. */
export function noticeOfRecorded(database: Database, now: Date): Promise<void> {
  return database.record(async (connection) => noticeRecorded(connection, await momentOf(connection, now)))
}

/** A message for each follower of whom it is time. */
export async function tell(
  database: Database,
  { now, mayHear }: Pick<GatherOptions, 'now' | 'mayHear'>,
): Promise<void> {
  const moment = now()
  const refused = await database.snapshot(async (connection) => {
    const may = mayHear(connection)
    const until = untilWhen(await nextMoment(connection, moment), moment)
    const asked = await connection.rows(privateDueNewsSql, until, privateDueNewsRow)
    const found: string[] = []
    for (const { account_id, ...about } of asked)
      if (!(await may(account_id, about))) found.push(`${account_id} ${about.object_kind}:${about.object_id}`)
    return found
  })
  await database.record(async (connection) => {
    const until = untilWhen(await nextMoment(connection, moment), moment)
    // Whoever is due since a moment and was not asked for is asked for when the message is sent.
    await connection.run(insertMessagesSql, { ...until, refused, made_at: moment.toISOString() })
    await connection.run(tellUntilSql, until)
  })
}

const privateDueNewsRow = newsRow
  .pick({ object_kind: true, object_id: true })
  .extend({ account_id: z.string() })

async function momentOf(connection: Connection, now: Date) {
  const noticed_at = await nextMoment(connection, now)
  return { today: today(now), now: now.toISOString(), noticed_at }
}

async function nextMoment(connection: Connection, now: Date): Promise<string> {
  const [found] = await connection.rows(
    nextMomentSql,
    { now: now.toISOString() },
    z.object({ moment: z.string() }),
  )
  return found?.moment ?? now.toISOString()
}

function untilWhen(at: string, now: Date) {
  const { daily, weekly } = lastDigestHours(now)
  return { now: at, daily: daily.toISOString(), weekly: weekly.toISOString() }
}
