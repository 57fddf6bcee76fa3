import { expect, test } from 'vitest'
import { inReadingOrder, nearestTowards, nextInOrder } from './walk.ts'

const stops = [
  { id: 'north', x: 100, y: 10 },
  { id: 'middle', x: 100, y: 100 },
  { id: 'east', x: 160, y: 110 },
  { id: 'far-east', x: 300, y: 100 },
  { id: 'south-east', x: 120, y: 190 },
]

test('an arrow goes to the nearest area that lies rather that way than another', () => {
  const from = { x: 100, y: 100 }
  expect(nearestTowards(stops, from, 'right')?.id).toBe('east')
  expect(nearestTowards(stops, from, 'up')?.id).toBe('north')
  expect(nearestTowards(stops, from, 'down')?.id).toBe('south-east')
  expect(nearestTowards(stops, from, 'left')).toBeUndefined()
})

test('areas are read line by line, also where they are not quite on one line', () => {
  expect(inReadingOrder(stops).map(({ id }) => id)).toEqual([
    'north',
    'middle',
    'east',
    'far-east',
    'south-east',
  ])
})

test('the next area is the first where none is chosen, and after the last there is none', () => {
  expect(nextInOrder(stops, undefined, 1)?.id).toBe('north')
  expect(nextInOrder(stops, 'north', 1)?.id).toBe('middle')
  expect(nextInOrder(stops, 'north', -1)).toBeUndefined()
  expect(nextInOrder(stops, 'south-east', 1)).toBeUndefined()
})
