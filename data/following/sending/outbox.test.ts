import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeAccount } from '../../accounts/account/account.ts'
import { system } from '../../audit/entry.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { makeSubscription } from '../subscription/subscription.ts'
import { type Outbox, type Outcome, openOutbox } from './outbox.ts'

const insertSql = sqlFile(import.meta.url, './fixture/insert_message.sql')

let world: TestDatabase
let outbox: Outbox
let begun: string[]
let letGo: (() => void)[]

beforeEach(async () => {
  world = await openTestDatabase()
  begun = []
  letGo = []
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
      return new Promise<Outcome>((resolve) =>
        letGo.push(() => resolve({ state: 'failed', problem: 'silent' })),
      )
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
      ...{ language: 'sv', webhook_url: 'https://krok.example.se/' },
    })
    for (const key of keys)
      await connection.run(insertSql, {
        ...{ key, subscription_id, news_keys: [], news_count: 1, is_digest: false },
        now: world.now().toISOString(),
      })
  })
}

test('an account whose receivers never answer holds one place, and the others go on', async () => {
  await waiting(Array.from({ length: 150 }, (_, number) => `slow-${String(number).padStart(3, '0')}`))
  await waiting(['swift-1', 'swift-2', 'swift-3'])
  void outbox.sendDue()
  await expect.poll(() => begun.toSorted()).toEqual(['slow-000', 'swift-1', 'swift-2', 'swift-3'])
  // Meanwhile what comes for others is seen and sent.
  await waiting(['later-1'])
  await outbox.sendDue()
  expect(begun.toSorted()).toEqual(['later-1', 'slow-000', 'swift-1', 'swift-2', 'swift-3'])
  letGo[0]?.()
  await expect.poll(() => begun.at(-1)).toBe('slow-001')
})
