import { expect, test } from 'vitest'
import { lineToSurface, pointToSurface, wholeMetresUp } from './distance.ts'
import { liesIn, lineMeets, surfacesMeet } from './geometry.ts'
import { overlap } from './overlap.ts'
import type { Line, Point, Position, Surface } from './region.ts'

const point = (...coordinates: Position): Point => ({ type: 'Point', coordinates })
const line = (...coordinates: Position[]): Line => ({ type: 'LineString', coordinates })
const surface = (...ring: Position[]): Surface => ({
  type: 'Polygon',
  coordinates: [[...ring, ...ring.slice(0, 1)]],
})
const square = surface([0, 0], [10, 0], [10, 10], [0, 10])
const ringed: Surface = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [30, 0],
      [30, 30],
      [0, 30],
      [0, 0],
    ],
    [
      [10, 10],
      [10, 20],
      [20, 20],
      [20, 10],
      [10, 10],
    ],
  ],
}

test('a point on a side or corner lies in the surface, a point beside it does not', () => {
  expect(liesIn(point(5, 5), square)).toBe(true)
  expect(liesIn(point(10, 4), square)).toBe(true)
  expect(liesIn(point(0, 10), square)).toBe(true)
  expect(liesIn(point(11, 10), square)).toBe(false)
  expect(liesIn(point(-5, 10), square)).toBe(false)
  expect(liesIn(point(-5, 0), square)).toBe(false)
})

test('a point level with a corner is counted once', () => {
  const diamond = surface([0, -10], [10, 0], [0, 10], [-10, 0])
  expect(liesIn(point(0, 0), diamond)).toBe(true)
  expect(liesIn(point(-11, 0), diamond)).toBe(false)
  expect(liesIn(point(-5, 10), diamond)).toBe(false)
})

test('a hole is outside, its edge is not', () => {
  expect(liesIn(point(15, 15), ringed)).toBe(false)
  expect(liesIn(point(10, 15), ringed)).toBe(true)
  expect(pointToSurface(point(15, 16), ringed)).toBe(4)
})

test('a line meets a surface that it touches, crosses or lies within', () => {
  expect(lineMeets(line([10, 10], [20, 10]), square)).toBe(true)
  expect(lineMeets(line([-5, 5], [15, 5]), square)).toBe(true)
  expect(lineMeets(line([2, 2], [3, 3]), square)).toBe(true)
  expect(lineMeets(line([-5, 12], [12, -5]), square)).toBe(true)
  expect(lineMeets(line([11, 20], [20, 11]), square)).toBe(false)
  expect(lineMeets(line([14, 15], [16, 15]), ringed)).toBe(false)
})

test('a surface within another meets it; one within its hole does not', () => {
  const small = surface([2, 2], [3, 2], [3, 3], [2, 3])
  expect(surfacesMeet(small, square)).toBe(true)
  expect(surfacesMeet(square, small)).toBe(true)
  expect(surfacesMeet(surface([14, 14], [16, 14], [16, 16], [14, 16]), ringed)).toBe(false)
  expect(surfacesMeet(surface([10, 10], [12, 10], [12, 12], [10, 12]), square)).toBe(true)
})

test('surfaces that share a side or corner share no surface', () => {
  expect(overlap(square, surface([10, 0], [20, 0], [20, 10], [10, 10]))).toBe(0)
  expect(overlap(square, surface([10, 10], [20, 10], [20, 20], [10, 20]))).toBe(0)
  // The same slanting side from both sides.
  expect(overlap(surface([0, 0], [7, 3], [0, 10]), surface([0, 0], [7, 3], [7, 0]))).toBe(0)
})

test('the shared surface is measured', () => {
  expect(overlap(square, surface([5, 5], [15, 5], [15, 15], [5, 15]))).toBe(25)
  expect(overlap(square, square)).toBe(100)
  // Half of the square lies under its diagonal.
  expect(overlap(square, surface([0, 0], [20, 0], [0, 20]))).toBeCloseTo(100, 9)
  expect(overlap(square, surface([0, 0], [10, 0], [0, 10]))).toBeCloseTo(50, 9)
  // 30 × 30 less the hole of 100, its western half.
  expect(overlap(ringed, surface([0, 0], [15, 0], [15, 30], [0, 30]))).toBe(400)
})

test('distances are planar, and whole metres are rounded up', () => {
  // The line from (20, 0) to (20, 30) is 10 east of the square.
  expect(lineToSurface(line([20, 0], [20, 30]), square)).toBe(10)
  // 3-4-5: the corner (10, 10) to (13, 14).
  expect(pointToSurface(point(13, 14), square)).toBe(5)
  expect(lineToSurface(line([-5, 5], [15, 5]), square)).toBe(0)
  expect(wholeMetresUp(5)).toBe(5)
  expect(wholeMetresUp(5.01)).toBe(6)
  expect(wholeMetresUp(0.2)).toBe(1)
  expect(wholeMetresUp(0)).toBe(0)
})
