import { expect, test } from 'vitest'
import { formats } from './format.ts'

const sv = formats('sv-SE')
const en = formats('en-GB')

test('Swedish thousands stand apart by a narrow no-break space', () => {
  expect(sv.number(11840)).toBe('11\u202f840')
  expect(sv.count(1, 'adress', 'adresser')).toBe('1\u00a0adress')
  expect(sv.count(11840, 'adress', 'adresser')).toBe('11\u202f840\u00a0adresser')
  expect(en.number(11840)).toBe('11,840')
})

test('dates are written as in running text and never break', () => {
  expect(sv.date('2015-06-30')).toBe('30\u00a0juni\u00a02015')
  expect(en.date('2015-06-30')).toBe('30\u00a0June\u00a02015')
})

test('distances are metres up to a kilometre, then tenths of kilometres', () => {
  expect(sv.distance(0)).toBe('0\u00a0m')
  expect(sv.distance(999)).toBe('999\u00a0m')
  expect(sv.distance(1000)).toBe('1,0\u00a0km')
  expect(sv.distance(3412)).toBe('3,4\u00a0km')
  expect(en.distance(3412)).toBe('3.4\u00a0km')
})

test('shares keep the one decimal that the API gives', () => {
  expect(sv.percent(94.7).replaceAll(/\s/g, ' ')).toBe('94,7 %')
  expect(en.percent(94.7)).toBe('94.7%')
})
