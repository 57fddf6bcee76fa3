import { expect, test } from 'vitest'
import { onPaper, roundLength_m, sheetFor } from './sheet.ts'

const around = (width: number, height: number) => ({
  west: 400_000,
  south: 6_400_000,
  east: 400_000 + width,
  north: 6_400_000 + height,
})

test('the scale is a round one in which the area fits with air around it', () => {
  // 186 mm less two times 8 % is 156 mm: at 1:10 000 that is 1,562 m, at 1:5 000 781 m.
  expect(sheetFor(around(1500, 1500))).toMatchObject({ paper: 'A4', scale: 10_000 })
  expect(sheetFor(around(780, 780))).toMatchObject({ scale: 5000 })
})

test('a wide area lies on the side', () => {
  expect(sheetFor(around(2200, 500)).is_landscape).toBe(true)
  expect(sheetFor(around(500, 1700)).is_landscape).toBe(false)
})

test('what would be too coarse on A4 is printed on A3', () => {
  expect(sheetFor(around(5000, 5000))).toMatchObject({ paper: 'A3', scale: 25_000 })
})

test('the largest area that an application can have fits a sheet', () => {
  const { scale, extent } = sheetFor(around(50_000, 5000))
  expect(scale).toBeLessThanOrEqual(200_000)
  expect(extent.east - extent.west).toBeGreaterThan(50_000)
})

test('the corners of the frame are the corners of what it shows', () => {
  const sheet = sheetFor(around(1000, 1000))
  const { frame, extent } = sheet
  expect(onPaper(sheet, [extent.west, extent.north])).toEqual({ x: frame.left, y: frame.top })
  const end = onPaper(sheet, [extent.east, extent.south])
  expect(end.x).toBeCloseTo(frame.left + frame.width, 9)
  expect(end.y).toBeCloseTo(frame.top + frame.height, 9)
})

test('a scale bar has a round length', () => {
  expect(roundLength_m(10_000, 60)).toBe(500)
  expect(roundLength_m(25_000, 60)).toBe(1000)
})
