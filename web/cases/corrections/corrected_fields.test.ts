import { expect, test } from 'vitest'
import { differing, sentOf, typedOf } from './corrected_fields.ts'

test('what is typed is sent as it is meant: amounts as numbers, nothing as null', () => {
  const typed = typedOf({ id: 'K1', applied_sek: 5000, granted_sek: null })
  expect(typed).toEqual({ id: 'K1', applied_sek: '5000', granted_sek: '' })
  expect(
    sentOf({ ...typed, granted_sek: '1 200\u00a0000', note: ' ' }, ['applied_sek', 'granted_sek']),
  ).toEqual({
    id: 'K1',
    applied_sek: 5000,
    granted_sek: 1_200_000,
    note: null,
  })
})

test('an amount that is none is left as it was typed, for the refusal to name', () => {
  expect(sentOf({ applied_sek: 'mycket' }, ['applied_sek'])).toEqual({ applied_sek: 'mycket' })
})

test('rows differ in what was typed, not in spaces round it', () => {
  expect(differing({ id: 'K1', name: 'Norr ' }, { id: 'K1', name: 'Norr' })).toEqual([])
  expect(differing({ id: 'K1', name: 'Norr' }, { id: 'K1', name: 'Söder' })).toEqual(['name'])
})
