import { expect, test } from 'vitest'
import { moved, pastedCells } from './grid_moves.ts'

const size = { rows: 3, columns: 4 }
const press = (key: string, is_far = false) =>
  moved({ row: 1, column: 1 }, { key, ctrlKey: is_far, metaKey: false }, size)

test('arrows move a cell, with control to the edge, and never out of the table', () => {
  expect(press('ArrowUp')).toEqual({ row: 0, column: 1 })
  expect(press('ArrowRight')).toEqual({ row: 1, column: 2 })
  expect(press('ArrowDown', true)).toEqual({ row: 2, column: 1 })
  expect(press('PageDown')).toEqual({ row: 2, column: 1 })
  expect(moved({ row: 0, column: 0 }, { key: 'ArrowLeft', ctrlKey: false, metaKey: false }, size)).toEqual({
    row: 0,
    column: 0,
  })
})

test('home and end lead to the ends of the row, with control to those of the table', () => {
  expect(press('End')).toEqual({ row: 1, column: 3 })
  expect(press('Home', true)).toEqual({ row: 0, column: 0 })
  expect(press('End', true)).toEqual({ row: 2, column: 3 })
  expect(press('a')).toBeUndefined()
})

test('what is pasted from a spreadsheet is rows of cells', () => {
  expect(pastedCells('a\tb\r\nc\t\r\n')).toEqual([
    ['a', 'b'],
    ['c', ''],
  ])
})
