import { test } from 'vitest'
import { survivesKills } from '../fixture/crash/crash_rounds.ts'

// More moments are in crash.nightly.ts: each takes a process of its own.
test('after kill -9 at six random moments of imports the old or the new state is there, whole, noted, and every kept file', async () => {
  await survivesKills(6)
}, 600_000)
