// What the server does by itself for followers: it notices what has happened, a moment after each change and when dates pass, and sends what is due.

import { lastDigestHours } from '../../data/following/digest_hours.ts'
import { hasToTell, noticeEverything, noticeOfRecorded, tell } from '../../data/following/gather.ts'
import { stateOfRecorded } from '../../data/following/news/news.ts'
import { openOutbox } from '../../data/following/sending/outbox.ts'
import { today } from '../../data/today.ts'
import type { Log } from '../access_log.ts'
import { publicLayers } from '../catalogue/public_layers.ts'
import { carryReportAnswer } from '../dialogue/reports/carry_report_answer.ts'
import type { Product } from '../product.ts'
import { carryMessage } from './carry_message.ts'
import { mayHear } from './may_hear.ts'

export type FollowingWork = {
  /** Puts what there is to tell into the outbox. */
  notice(): Promise<void>
  /** Sends what is due. */
  send(): Promise<void>
  /** What is on its way has so long to arrive. */
  stop(patience_ms: number): Promise<void>
}

/** Of several changes close together one message comes. */
const pause_ms = 2_000

export async function beginFollowing(product: Product, log: Pick<Log, 'error'>): Promise<FollowingWork> {
  const work = await followingWork(product, log)
  // Before anybody can begin to follow: what is there is known, and is no news.
  await work.notice().catch(log.error)
  // Apart: a mail server that is slow keeps nobody from noticing.
  // What is slow to arrive keeps nobody else's from going either: the outbox is asked again meanwhile.
  const sending = setInterval(() => work.send().catch(log.error), pause_ms).unref()
  const timers = [again(work.notice, log), sending]
  return {
    ...work,
    async stop(patience_ms) {
      timers.forEach(clearInterval)
      await work.stop(patience_ms)
    },
  }
}

function again(does: () => Promise<void>, log: Pick<Log, 'error'>): NodeJS.Timeout {
  let isDoing = false
  return setInterval(async () => {
    if (isDoing) return
    isDoing = true
    await does().catch(log.error)
    isDoing = false
  }, pause_ms).unref()
}

/** The same, where somebody else says when. */
export async function followingWork(product: Product, log: Pick<Log, 'error'>): Promise<FollowingWork> {
  const { database, now, folder } = product
  const outbox = await openOutbox({
    database,
    notes_file: folder.sent_notes,
    now,
    carry: (message) =>
      'report_id' in message ? carryReportAnswer(product, message) : carryMessage(product, message),
    report: log.error,
  })
  let gathered = ''
  let gathered_records = ''
  let looked = -1
  let cleared = ''

  async function publicRegisters(): Promise<string[]> {
    const layers = await publicLayers(product)
    return layers.flatMap(({ id, from }) => (from.origin === 'register' ? [id] : []))
  }

  async function notice(): Promise<void> {
    const moment = now()
    const state = [database.revision(), today(moment), lastDigestHours(moment).daily.getTime()].join()
    const recordings = database.recordings()
    if (state === gathered && recordings === looked) return
    const is_new = state !== gathered
    const records = await stateOfRecorded(database)
    if (is_new) await noticeEverything(database, { now, public_registers: await publicRegisters() })
    else if (records !== gathered_records) await noticeOfRecorded(database, moment)
    if (await hasToTell(database, moment))
      await tell(database, { now, mayHear: (asked) => mayHear(asked, moment) })
    if (cleared !== today(moment)) await outbox.clear()
    cleared = today(moment)
    gathered = state
    gathered_records = records
    looked = recordings
  }

  return {
    notice,
    send: outbox.sendDue,
    async stop(patience_ms) {
      const patience = new Promise<void>((resolve) => setTimeout(resolve, patience_ms).unref())
      await Promise.race([outbox.close(), patience])
    },
  }
}
