import { test } from 'vitest'
import { survivesKills } from '../fixture/crash/crash_rounds.ts'

test('after kill -9 at 20 random moments of imports the old or the new state is there, whole, noted, and every kept file', async () => {
  await survivesKills(20)
}, 600_000)
