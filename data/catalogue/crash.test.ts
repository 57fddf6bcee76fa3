import { test } from 'vitest'
import { survivesKillsWhilePublishing } from '../fixture/crash/publishing/publish_rounds.ts'

// Twenty moments are in crash.nightly.ts: each takes a process of its own.
test('after kill -9 at random moments of publishing each version is there whole and noted, or not at all', async () => {
  await survivesKillsWhilePublishing(5)
}, 300_000)
