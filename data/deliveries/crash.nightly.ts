import { test } from 'vitest'
import { survivesKills } from '../fixture/crash/crash_rounds.ts'

test('after kill -9 at 200 random moments of imports the old or the new state is there, whole, and every kept file', async () => {
  await survivesKills(200)
}, 3_600_000)
