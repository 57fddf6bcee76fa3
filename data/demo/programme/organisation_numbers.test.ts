import { expect, test } from 'vitest'
import { randomFor } from '../random.ts'
import { organisationNumber, personLikeNumber, withCheckDigit } from './organisation_numbers.ts'

test('the check digit is that of a number counted by hand', () => {
  // 7·2=14→5, 6, 9·2=18→9, 6, 1·2=2, 2, 3·2=6, 4, 5·2=10→1: 41 in all, and 9 are missing to 50.
  expect(withCheckDigit('769612345')).toBe('769612-3459')
})

test('an association has 7 first and 2 or more as its third digit', () => {
  const random = randomFor('test')
  for (let count = 0; count < 100; count += 1)
    expect(organisationNumber(random)).toMatch(/^7\d[2-9]\d{3}-\d{4}$/)
})

test('a number in the form of a person’s has a third digit that hides it and a date that nobody was born on', () => {
  expect(personLikeNumber(randomFor('test'))).toMatch(/^7813[4-9]\d-\d{4}$/)
})
