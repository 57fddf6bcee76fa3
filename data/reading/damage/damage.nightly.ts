import { expect, test } from 'vitest'
import { surviveDamage } from './survive_damage.ts'

test('2,000 files of all formats, damaged anew each night, are read or refused, and no delivery is applied by half', async () => {
  const seed = Math.floor(Date.now() / 86_400_000)
  const survived = await surviveDamage({ files: 1_800, delivered: 200, seed })
  console.log(`damaged files (seed ${seed}):`, JSON.stringify(survived))
  expect(survived.read + survived.refused + survived.crashed).toBe(1_800)
  expect(survived.applied + survived.rows_rejected + survived.unreadable).toBe(200)
  expect(survived.memory_mb).toBeLessThan(500)
}, 3_600_000)
