import { expect, test } from 'vitest'
import { openTestApp } from '../../../api/fixture/open_test_app.ts'
import { granted, person } from '../../../api/fixture/people.ts'
import { makeSession, sessionsOf } from './session.ts'

test('of sessions made in the same second twenty are kept, and always the one just made', async () => {
  const app = await openTestApp()
  const { database } = app.test
  const now = app.test.now()
  const { account_id } = await person(app, 'Somebody', [granted('officer')])
  for (let made = 0; made < 40; made += 1) {
    const { id } = await database.record((connection, note) =>
      makeSession(
        { connection, note, by: { actor: 'test' }, now },
        { account_id, device: 'Firefox', provider: 'demo' },
      ),
    )
    const kept = (await sessionsOf(database, { account_id, now })).map((session) => session.id)
    expect(kept).toContain(id)
    expect(kept.length).toBeLessThanOrEqual(20)
  }
  await app.close()
})
