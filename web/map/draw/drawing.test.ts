import { expect, test } from 'vitest'
import { Drawing } from './drawing.svelte.ts'

const square: GeoJSON.Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [13, 58],
      [14, 58],
      [14, 59],
      [13, 59],
      [13, 58],
    ],
  ],
}

function drawn(kind: 'surface' | 'line' | 'point', geometry?: GeoJSON.Geometry) {
  const told: (GeoJSON.Geometry | undefined)[] = []
  const drawing = new Drawing(kind, { geometry, onchange: (changed) => told.push(changed) })
  return { drawing, told }
}

test('two corners are no area; the third makes one', () => {
  const { drawing, told } = drawn('surface')
  drawing.addCorner([13, 58])
  drawing.addCorner([14, 58])
  expect(told.at(-1)).toBeUndefined()
  drawing.addCorner([14, 59])
  expect(told.at(-1)).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [13, 58],
        [14, 58],
        [14, 59],
        [13, 58],
      ],
    ],
  })
})

test('undo takes back one deed at a time, to the very beginning', () => {
  const { drawing, told } = drawn('surface', square)
  drawing.removeCorner(0)
  drawing.startAgain()
  expect(told.at(-1)).toBeUndefined()
  drawing.undo()
  drawing.undo()
  expect(told.at(-1)).toEqual(square)
  expect(drawing.can_undo).toBe(false)
})

test('an outline that crosses itself is noticed, and noticed again when it does not', () => {
  const { drawing } = drawn('surface', square)
  drawing.moveCorner(0, [14.5, 58.5])
  expect(drawing.has_crossing).toBe(true)
  drawing.undo()
  expect(drawing.has_crossing).toBe(false)
})

test('another part makes a multipolygon, and the last corner of a part taken away takes the part', () => {
  const { drawing, told } = drawn('surface', square)
  drawing.beginPart()
  for (const corner of [
    [15, 58],
    [16, 58],
    [16, 59],
  ] as const)
    drawing.addCorner(corner)
  expect(told.at(-1)?.type).toBe('MultiPolygon')
  for (let left = 3; left > 0; left -= 1) drawing.removeCorner()
  expect(told.at(-1)).toEqual(square)
  expect(drawing.parts).toHaveLength(1)
})

test('moved as a whole, its shape is the same round another middle', () => {
  const { drawing, told } = drawn('surface', square)
  drawing.moveAll([14.5, 58.5])
  expect(told.at(-1)).toEqual({
    type: 'Polygon',
    coordinates: [
      [
        [14, 58],
        [15, 58],
        [15, 59],
        [14, 59],
        [14, 58],
      ],
    ],
  })
})

test('an area with holes is not changed by hand, but another may be begun', () => {
  const hole = [
    [13.2, 58.2],
    [13.4, 58.2],
    [13.4, 58.4],
    [13.2, 58.2],
  ]
  const { drawing, told } = drawn('surface', { type: 'Polygon', coordinates: [...square.coordinates, hole] })
  drawing.addCorner([13, 57])
  expect(told).toEqual([])
  drawing.startAgain()
  drawing.addCorner([13, 57])
  expect(drawing.part).toEqual([[13, 57]])
})

test('a point set anew is moved, and a line begins with two corners', () => {
  const point = drawn('point')
  point.drawing.addCorner([13, 58])
  point.drawing.addCorner([14, 58])
  expect(point.told.at(-1)).toEqual({ type: 'Point', coordinates: [14, 58] })
  const line = drawn('line')
  line.drawing.addCorner([13, 58])
  line.drawing.addCorner([14, 58])
  expect(line.told.at(-1)).toEqual({
    type: 'LineString',
    coordinates: [
      [13, 58],
      [14, 58],
    ],
  })
})

test('what it said itself comes back without ending the way back; what another says does', () => {
  const { drawing, told } = drawn('surface', square)
  drawing.removeCorner(0)
  drawing.follow(told.at(-1))
  expect(drawing.can_undo).toBe(true)
  drawing.follow(square)
  expect(drawing.part).toHaveLength(4)
  expect(drawing.can_undo).toBe(false)
})
