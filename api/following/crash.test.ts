import { expect, test } from 'vitest'
import { survivesKillsWhileTelling } from './fixture/crash/tell_rounds.ts'

// Twenty rounds are in crash.nightly.ts: each takes a process of its own.
test('after kill -9 between a change and its message each follower is told of each change, and of none in two messages', async () => {
  expect((await survivesKillsWhileTelling(3)).messages).toBeGreaterThan(0)
}, 300_000)
