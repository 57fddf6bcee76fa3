import { expect, test } from 'vitest'
import { readCoordinate } from './coordinate.ts'

const degrees = { kind: 'degrees', latitude: 58.35, longitude: 12.93 }
const metres = { kind: 'metres', northing: 6470000, easting: 380000 }

test.each([
  '58.35, 12.93',
  '58.35,12.93',
  '58.35 12.93',
  '58,35 12,93',
  '58,35; 12,93',
  'N 58.35°, E 12.93°',
  '58.35N 12.93E',
  '12.93, 58.35',
])('degrees typed as %s are a position', (said) => {
  expect(readCoordinate(said)).toEqual(degrees)
})

test.each([
  '6470000 380000',
  '380000, 6470000',
  'N 6470000 E 380000',
  '6 470 000, 380 000',
  '6470000,380000',
])('metres in SWEREF 99 TM typed as %s are a position', (said) => {
  expect(readCoordinate(said)).toEqual(metres)
})

test.each(['Storgatan 12', '2015-1187', '1473', '58', '95 181', 'B07', '58.35, 12.93, 4', ''])(
  '%s is no position',
  (said) => {
    expect(readCoordinate(said)).toBeUndefined()
  },
)

test('a position outside Sweden is latitude first', () => {
  expect(readCoordinate('12.5, 41.9')).toEqual({ kind: 'degrees', latitude: 12.5, longitude: 41.9 })
})
