import { expect, test } from 'vitest'
import { survivesKillsWhileTelling } from './fixture/crash/tell_rounds.ts'

test('twenty times kill -9 between a change and its message', async () => {
  const told = await survivesKillsWhileTelling(20)
  console.log(
    `${told.changes} changes, ${told.messages} messages, ${told.came_again} that came again as the same`,
  )
  expect(told.messages).toBeGreaterThan(20)
}, 1_200_000)
