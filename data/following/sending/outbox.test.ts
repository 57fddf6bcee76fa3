import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeAccount } from '../../accounts/account/account.ts'
import { system } from '../../audit/entry.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { outgoingStates } from '../outgoing/outgoing_states.ts'
import { makeSubscription } from '../subscription/subscription.ts'
import { type Outbox, type Outcome, openOutbox } from './outbox.ts'

const insertSql = sqlFile(import.meta.url, './fixture/insert_message.sql')

let world: TestDatabase
let outbox: Outbox
let begun: string[]
let letGo: (() => void)[]
let clock: Date
/** What becomes of a slow one once it is let go. */
let ending: Outcome

beforeEach(async () => {
  clock = new Date('2026-06-30T10:00:00Z')
  world = await openTestDatabase(() => clock)
  begun = []
  letGo = []
  ending = { state: 'failed', problem: 'TimeoutError', is_silent: true }
  outbox = await openOutbox({
    database: world.database,
    notes_file: world.folder.sent_notes,
    now: world.now,
    report: (error) => {
      throw error
    },
    carry: ({ key }) => {
      begun.push(key)
      if (!key.startsWith('slow')) return Promise.resolve({ state: 'taken' })
      return new Promise<Outcome>((resolve) => letGo.push(() => resolve(ending)))
    },
  })
})
afterEach(async () => {
  const closed = outbox.close()
  for (const go of letGo) go()
  await closed
  await world.close()
})

/** Messages of a new account. */
function waiting(keys: readonly string[]): Promise<void> {
  return world.database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: world.now() }
    const account_id = await makeAccount(recording, { name: keys[0] ?? '', email: `${keys[0]}@example.se` })
    const { id: subscription_id } = await makeSubscription(recording, {
      ...{ account_id, object_kind: 'county', object_id: '', way: 'webhook', pace: 'at_once' },
      ...{ language: 'sv', webhook_url: `https://krok.example.se/${keys[0]}` },
    })
    for (const key of keys)
      await connection.run(insertSql, {
        ...{ key, subscription_id, news_keys: [], news_count: 1, is_digest: false },
        now: world.now().toISOString(),
      })
  })
}

async function failures(): Promise<number> {
  const { items } = await outgoingStates(world.database)
  return items.length
}

test('a receiver that does not answer is left alone, and nobody waits for it', async () => {
  const many = Array.from({ length: 150 }, (_, number) => `slow-${String(number).padStart(3, '0')}`)
  await waiting(many)
  await waiting(['swift-1', 'swift-2', 'swift-3'])
  // Of the 150 one is begun: it takes long, and no other goes to that receiver meanwhile.
  await outbox.sendDue()
  expect(begun.toSorted()).toEqual(['slow-000', 'swift-1', 'swift-2', 'swift-3'])
  await waiting(['later-1'])
  await outbox.sendDue()
  expect(begun.toSorted()).toEqual(['later-1', 'slow-000', 'swift-1', 'swift-2', 'swift-3'])
  letGo[0]?.()
  await expect.poll(failures).toBe(1)
  clock = new Date(clock.getTime() + 20_000)
  await outbox.sendDue()
  expect(begun).not.toContain('slow-001')
  // After half a minute it is tried with one message, which says how it is.
  clock = new Date(clock.getTime() + 20_000)
  void outbox.sendDue()
  await expect.poll(() => begun.at(-1)).toBe('slow-001')
})

test('messages that wait for silent receivers hold two places, and the mail and all others go on', async () => {
  for (const number of [1, 2, 3]) await waiting([`slow-${number}-a`, `slow-${number}-b`])
  await outbox.sendDue()
  for (const go of letGo) go()
  await expect.poll(failures).toBe(3)
  clock = new Date(clock.getTime() + 3600_000)
  // All three receivers are known to be silent now: of what waits for them, two messages at once.
  void outbox.sendDue()
  await expect.poll(() => begun.length).toBe(5)
  await waiting(['swift-1', 'swift-2'])
  await outbox.sendDue()
  expect(begun.slice(3).filter((key) => key.startsWith('slow'))).toHaveLength(2)
  expect(begun.slice(-2)).toEqual(['swift-1', 'swift-2'])
})

test('what waits for its turn is sent once, though it would be in another lane by now', async () => {
  ending = { state: 'taken' }
  // Once the first is taken the account is new no more, while two still wait as those of a new one.
  await waiting(['quick-1', 'slow-2', 'swift-3'])
  const first = outbox.sendDue()
  await expect.poll(() => begun).toEqual(['quick-1', 'slow-2'])
  await outbox.sendDue()
  for (const go of letGo) go()
  await first
  expect(begun).toEqual(['quick-1', 'slow-2', 'swift-3'])
})
