import { test } from 'vitest'
import { survivesKillsWhilePublishing } from '../fixture/crash/publishing/publish_rounds.ts'

test('after kill -9 at 20 random moments of publishing each version is there whole and noted, or not at all', async () => {
  await survivesKillsWhilePublishing(20)
}, 900_000)
