import { afterAll, beforeAll, expect, test } from 'vitest'
import { system } from '../../audit/entry.ts'
import { openTestDatabase, type TestDatabase } from '../../fixture/open_test_database.ts'
import { makeAccount } from '../account/account.ts'
import { makeSession } from '../session/session.ts'
import { makeToken } from '../token/token.ts'
import { createWhoAsks } from './who_asks.ts'

let db: TestDatabase
let secrets: { readonly session: string; readonly token: string }

beforeAll(async () => {
  db = await openTestDatabase()
  secrets = await db.database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: db.now() }
    const account_id = await makeAccount(recording, { name: 'Anna' })
    const session = await makeSession(recording, { account_id, device: '', provider: 'test' })
    const token = await makeToken(recording, { account_id, name: 'a test', scopes: ['import_data'], days: 1 })
    return { session: session.secret, token: token.secret }
  })
}, 60_000)
afterAll(() => db.close())

test('a token that has just been used as a token opens nothing as a session, nor a session as a token', async () => {
  const who_asks = createWhoAsks(db.database, db.now, () => undefined)
  expect((await who_asks.byToken(secrets.token))?.scopes).toEqual(['import_data'])
  expect((await who_asks.bySession(secrets.session))?.scopes).toBeNull()
  expect(await who_asks.bySession(secrets.token)).toBeUndefined()
  expect(await who_asks.byToken(secrets.session)).toBeUndefined()
})
