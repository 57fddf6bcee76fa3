import { expect, test } from 'vitest'
import { journalNumbers } from './journal_numbers.ts'

const register = new Set(['2016-6600', '2016-6601', 'A 12', '2017/1'])
const read = (pasted: string | string[]) => journalNumbers(pasted, (id) => register.has(id))

test('numbers are parted by lines, commas, semicolons, tabs and spaces, and one that is there twice counts once', () => {
  expect(read('2016-6600\r\n2016-6601, 2017/1;2016-6600\t\n\n 2016-6601 2016-6600')).toEqual({
    ids: ['2016-6600', '2016-6601', '2017/1'],
    repeated: 3,
  })
})

test('a number of the register that has a space is one', () => {
  expect(read('A 12\nA 13').ids).toEqual(['A 12', 'A', '13'])
  expect(read(['A 12', 'A 13']).ids).toEqual(['A 12', 'A 13'])
})

test('the dash that a program for writing has made of a hyphen is a hyphen, where that is a number of the register', () => {
  expect(read('2016–6600 2016‑6601 2099–1').ids).toEqual(['2016-6600', '2016-6601', '2099–1'])
})
