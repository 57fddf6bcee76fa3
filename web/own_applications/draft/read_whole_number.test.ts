import { expect, test } from 'vitest'
import { readWholeNumber } from './read_whole_number.ts'

test('money is read with spaces, dots or the word kronor', () => {
  for (const text of ['600000', '600 000', '600.000', '600 000 kr', '600000:-'])
    expect(readWholeNumber(text)).toBe(600_000)
})

test('an empty field is no number, and what is none is told from it', () => {
  expect(readWholeNumber(' ')).toBeNull()
  for (const text of ['sex', '-5', '1,5', '12 hushåll']) expect(readWholeNumber(text)).toBeUndefined()
})
