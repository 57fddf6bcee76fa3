import { expect, test } from 'vitest'
import { surviveDamage } from './survive_damage.ts'

// Two thousand are in damage.nightly.ts.
test('80 files of all formats, damaged at random, are read or refused, and no delivery is applied by half', async () => {
  const survived = await surviveDamage({ files: 50, delivered: 30, seed: 20_261_126 })
  console.log('damaged files:', JSON.stringify(survived))
  expect(survived.read + survived.refused + survived.crashed).toBe(50)
  expect(survived.applied + survived.rows_rejected + survived.unreadable).toBe(30)
  // Else one of the three ways in which a delivery can end would go untried.
  expect(Math.min(survived.applied, survived.rows_rejected, survived.unreadable)).toBeGreaterThanOrEqual(3)
  expect(survived.memory_mb).toBeLessThan(500)
}, 600_000)
