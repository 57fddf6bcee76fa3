import { expect, test } from 'vitest'
import { paddingFor, widened } from './camera.ts'

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

test('what reaches over the whole world leaves no latitude beyond the poles', () => {
  expect(widened([-180, -85, 180, 85])).toEqual([-450, -90, 450, 90])
})
