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

const hole = [
  [13.2, 58.2],
  [13.4, 58.2],
  [13.4, 58.4],
  [13.2, 58.2],
]
const holed: GeoJSON.Polygon = { type: 'Polygon', coordinates: [...square.coordinates, hole] }

test('a hole is a part of its own: changed by hand, moved along with what it lies in, and taken away', () => {
  const { drawing, told } = drawn('surface', holed)
  expect(drawing.holes).toEqual([false, true])
  drawing.choosePart(1)
  drawing.moveCorner(0, [13.1, 58.1])
  expect(told.at(-1)).toEqual({
    type: 'Polygon',
    coordinates: [...square.coordinates, [[13.1, 58.1], ...hole.slice(1, -1), [13.1, 58.1]]],
  })
  drawing.choosePart(0)
  drawing.moveAll([14.5, 58.5])
  expect(drawing.parts[1]?.[0]).toEqual([14.1, 58.1])
  drawing.choosePart(1)
  for (let left = 3; left > 0; left -= 1) drawing.removeCorner()
  expect(told.at(-1)).toMatchObject({ type: 'Polygon', coordinates: [{ length: 5 }] })
})

test('a part drawn within another is a hole, one within the hole a surface, and one beside them another', () => {
  const { drawing, told } = drawn('surface', holed)
  for (const part of [
    [
      [13.3, 58.23],
      [13.38, 58.23],
      [13.38, 58.3],
    ],
    [
      [15, 58],
      [16, 58],
      [16, 59],
    ],
  ] as const) {
    drawing.beginPart()
    for (const corner of part) drawing.addCorner(corner)
  }
  expect(drawing.holes).toEqual([false, true, false, false])
  expect(told.at(-1)).toMatchObject({
    type: 'MultiPolygon',
    coordinates: [{ length: 2 }, { length: 1 }, { length: 1 }],
  })
})

test('of an archipelago of 300 parts, each lake is a hole in its island and no other part is one', () => {
  const ring = (longitude: number, latitude: number, radius: number) => {
    const corners = Array.from({ length: 50 }, (_, at) => {
      const angle = (at / 50) * 2 * Math.PI
      return [longitude + radius * Math.cos(angle), latitude + radius * Math.sin(angle)]
    })
    return [...corners, ...corners.slice(0, 1)]
  }
  const coordinates = Array.from({ length: 200 }, (_, at) => {
    const [longitude, latitude] = [12 + (at % 20) * 0.1, 58 + Math.floor(at / 20) * 0.1]
    const island = ring(longitude, latitude, 0.04)
    return at % 2 === 0 ? [island, ring(longitude, latitude, 0.01)] : [island]
  })
  const { drawing, told } = drawn('surface', { type: 'MultiPolygon', coordinates })
  expect(drawing.holes).toEqual(Array.from({ length: 100 }, () => [false, true, false]).flat())
  drawing.choosePart(0)
  drawing.nudge([1, 0])
  expect(told.at(-1)).toMatchObject({
    type: 'MultiPolygon',
    coordinates: coordinates.map(({ length }) => ({ length })),
  })
})

test('dragged by hand as a whole it takes its holes along; a corner that is dragged does not', () => {
  const { drawing } = drawn('surface', holed)
  const east = drawing.part.map(([longitude, latitude]) => [longitude + 1, latitude + 0.5] as const)
  drawing.changePart(0, east)
  expect(drawing.parts[1]?.[0]).toEqual([14.2, 58.7])
  drawing.changePart(0, east.with(0, [13.9, 58.4]))
  expect(drawing.parts[1]?.[0]).toEqual([14.2, 58.7])
})

test('a step moves the whole, or the chosen corner alone, by the metres that are said', () => {
  const { drawing } = drawn('surface', square)
  drawing.step_m = 111.32
  drawing.nudge([0, 1])
  // A thousandth of a degree of latitude is 111.32 m.
  expect(drawing.part[0]).toEqual([13, 58.001])
  expect(drawing.moved).toEqual([0, 111.32])
  drawing.choose(2)
  drawing.nudge([0, -1])
  expect(drawing.part.map(([, latitude]) => latitude)).toEqual([58.001, 58.001, 59, 59.001])
  expect(drawing.moved).toEqual([0, -111.32])
  drawing.undo()
  expect(drawing.moved).toBeUndefined()
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
