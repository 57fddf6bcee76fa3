import { expect, test } from 'vitest'
import { categoriesOf, mostCategories, sequence, stepsOf } from './default_classes.ts'

test('each value gets a colour of its own, the most common first, rows without a value too', () => {
  const { classes, has_more } = categoriesOf(['gata', 'skog', 'gata', null])
  expect(classes.map(({ value }) => value)).toEqual(['gata', null, 'skog'])
  expect(new Set(classes.map(({ colour }) => colour)).size).toBe(3)
  expect(has_more).toBe(false)
})

test('of many values only the most common get a class', () => {
  const many = Array.from({ length: 30 }, (_, at) => `v${at}`)
  expect(categoriesOf(many)).toMatchObject({ has_more: true })
  expect(categoriesOf(many).classes).toHaveLength(mostCategories)
})

test('numbers are parted into classes of as many rows, at bounds that are read easily', () => {
  // 1 to 100: a fifth of the rows lies below 21, 41, 61 and 81.
  const numbers = Array.from({ length: 100 }, (_, at) => at + 1)
  expect(stepsOf(numbers).map(({ from }) => from)).toEqual([null, 21, 41, 61, 81])
})

test('bounds are whole where the range is wide, and have decimals where it is narrow', () => {
  expect(stepsOf([1234, 5678, 9876, 12345, 20000], 3).map(({ from }) => from)).toEqual([null, 6000, 12000])
  expect(stepsOf([0.11, 0.234, 0.35, 0.48], 2).map(({ from }) => from)).toEqual([null, 0.35])
})

test('where most rows have the same number there are fewer classes, and none twice', () => {
  expect(stepsOf([5, 5, 5, 5, 5, 5, 7]).map(({ from }) => from)).toEqual([null])
  expect(stepsOf([null, 'x'])).toEqual([])
})

test('the sequence goes from light to dark without turning', () => {
  const light = sequence(7).map((colour) => Number.parseInt(colour.slice(3, 5), 16))
  expect(light).toEqual([...light].sort((a, b) => b - a))
})
