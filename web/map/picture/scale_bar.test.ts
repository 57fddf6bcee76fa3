import { expect, test } from 'vitest'
import { scaleBar } from './scale_bar.ts'

test('at 60° north a pixel of zoom 8 is half of the equator’s 305.748 m: 100 px hold 10 km', () => {
  // 40 075 016.686 m / (512 · 256) = 305.748 m, and cos 60° = ½: 152.874 m.
  const { length_m, width } = scaleBar({ zoom: 8, latitude: 60 }, 100)
  expect(length_m).toBe(10_000)
  expect(width).toBeCloseTo(10_000 / 152.874, 2)
})

test('the bar is never wider than its room', () => {
  for (const zoom of [5, 6.3, 9.9, 12, 16])
    expect(scaleBar({ zoom, latitude: 58 }, 120).width).toBeLessThanOrEqual(120)
})
