import { expect, test } from 'vitest'
import { paddingFor } from './camera.ts'

test('a map that ends below the first screen shows the county above its edge', () => {
  expect(paddingFor({ width: 390, height: 460, shown: 340 }).bottom).toBe(16 + 120)
})

test('a map whole on the screen, or hardly on it, has the same air on all sides', () => {
  expect(paddingFor({ width: 980, height: 690, shown: 690 })).toEqual({
    top: 36,
    right: 36,
    bottom: 36,
    left: 36,
  })
  expect(paddingFor({ width: 390, height: 460, shown: 100 }).bottom).toBe(16)
})
