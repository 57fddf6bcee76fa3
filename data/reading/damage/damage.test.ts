import { expect, test } from 'vitest'
import { surviveDamage } from './damage.ts'

test('200 files of all formats, damaged at random, are read or refused, and no delivery is applied by half', async () => {
  const survived = await surviveDamage({ files: 180, delivered: 20, seed: 20_261_126 })
  console.log('damaged files:', JSON.stringify(survived))
  expect(survived.read + survived.refused + survived.crashed).toBe(180)
  expect(survived.applied + survived.kept).toBe(20)
  expect(survived.memory_mb).toBeLessThan(500)
}, 600_000)
