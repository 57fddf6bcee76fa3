import { expect, test } from 'vitest'
import { openTestApp } from '../../../api/fixture/open_test_app.ts'
import { granted, person, tokenOf } from '../../../api/fixture/people.ts'
import { account } from '../account/account.ts'
import { sessionsOf } from '../session/session.ts'
import { tokensOf } from '../token/token.ts'

test('when a session and a token were last used is written down after the answer, once an hour and once for all that come together', async () => {
  let minutes = 0
  const now = () => new Date(Date.parse('2026-06-30T10:00:00Z') + minutes * 60_000)
  const app = await openTestApp(undefined, now)
  const { database } = app.test
  const somebody = await person(app, 'Somebody', [granted('officer')])
  const token = await tokenOf(app, somebody, ['import_data'])
  const { account_id, cookie } = somebody
  const seen = async () => (await sessionsOf(database, { account_id, now: now() }))[0]?.last_seen_at
  const used = async () => (await tokensOf(database, account_id))[0]?.last_used_at

  minutes = 59
  await app.ask('/api/v1/import-mappings', { cookie })
  await database.record(async () => undefined)
  expect(await seen()).toBe('2026-06-30T10:00:00Z')

  minutes = 61
  const before = database.recordings()
  await Promise.all(Array.from({ length: 20 }, () => app.ask('/api/v1/import-mappings', { cookie })))
  await database.record(async () => undefined)
  expect(await seen()).toBe('2026-06-30T11:01:00Z')
  expect((await account(database, account_id))?.last_seen_at).toBe('2026-06-30T11:01:00Z')
  // One of them, and the one that this test waits by.
  expect(database.recordings() - before).toBe(2)

  expect(await used()).toBeNull()
  await app.ask('/api/v1/import-mappings', { token })
  await database.record(async () => undefined)
  expect(await used()).toBe('2026-06-30T11:01:00Z')
  await app.close()
})
