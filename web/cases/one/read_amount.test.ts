import { expect, test } from 'vitest'
import { readAmount } from './read_amount.ts'

test.each([
  ['1250000', 1_250_000],
  ['1 250 000', 1_250_000],
  ['1\u00a0250\u202f000 kr', 1_250_000],
  ['1.250.000', 1_250_000],
  ['12 500,00 SEK', 12_500],
  ['800:-', 800],
])('%s is read as it is meant', (typed, amount) => {
  expect(readAmount(typed)).toBe(amount)
})

test.each(['', '0', '-5', '12,5', '1 25 000', 'tusen', '200000000000'])('%s is no amount', (typed) => {
  expect(readAmount(typed)).toBeUndefined()
})
