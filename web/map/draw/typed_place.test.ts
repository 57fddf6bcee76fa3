import { expect, test } from 'vitest'
import { cornerAt, metresOf, placeTyped, writtenPlace } from './typed_place.ts'

// Lantmäteriet's own example of SWEREF 99 TM lies on the central meridian, where easting is 500 000 by definition.
test('on the central meridian a place is 500 000 metres east', () => {
  expect(metresOf([15, 58]).easting).toBeCloseTo(500_000, 3)
})

test('a place is typed in metres or degrees, with point or comma, grouped or not', () => {
  const metres = placeTyped('6512345, 389123')
  expect(placeTyped('6512345 389123')).toEqual(metres)
  expect(placeTyped('6 512 345, 389 123')).toEqual(metres)
  expect(placeTyped('58.7, 13.1')).toEqual([13.1, 58.7])
  expect(placeTyped('58,7 13,1')).toEqual([13.1, 58.7])
  expect(placeTyped('58,7; 13,1')).toEqual([13.1, 58.7])
})

test('what is written can be typed back, to the metre', () => {
  const corner = cornerAt({ northing: 6_512_345, easting: 389_123 })
  expect(writtenPlace(corner)).toBe('6512345, 389123')
  expect(placeTyped(writtenPlace(corner))).toEqual(corner)
})

test('what is no place in Sweden is none', () => {
  for (const text of ['', 'Skövde', '58.7', '13.1, 58.7', '389123, 6512345', '51.5, -0.1', '1, 2, 3'])
    expect(placeTyped(text), text).toBeUndefined()
})
