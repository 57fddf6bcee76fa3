import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { openTestDatabase, type TestDatabase } from '../fixture/open_test_database.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await openTestDatabase()
})
afterAll(() => db.close())

const row = z.object({ n: z.number() })
const long =
  'select count(*)::double as n from range(100000) as a, range(100000) as b where a.range + b.range = 7'

test('a snapshot that is called off leaves a connection that the next can ask', async () => {
  // More often than there are connections, so that each has been through it.
  for (let times = 0; times < 8; times += 1) {
    const calledOff = new AbortController()
    const asked = db.database.snapshot((connection) => connection.rows(long, {}, row), calledOff.signal)
    setTimeout(() => calledOff.abort(), 50)
    await expect(asked).rejects.toMatchObject({ kind: 'conflict' })
  }
  for (let times = 0; times < 8; times += 1)
    expect(await db.database.rows('select 1::double as n', {}, row)).toEqual([{ n: 1 }])
}, 60_000)
