import { expect, test } from 'vitest'
import { nearestId } from './go_to_field.ts'

const ids = ['field-title.sv', 'field-title.en', 'field-licence', 'field-fields.antal', 'field-contact.email']

test('what is missing leads to its own field, else to the nearest below or above it', () => {
  expect(nearestId('title.sv', ids)).toBe('field-title.sv')
  expect(nearestId('contact', ids)).toBe('field-contact.email')
  expect(nearestId('fields.antal.k', ids)).toBe('field-fields.antal')
  expect(nearestId('licence.uri', ids)).toBe('field-licence')
  expect(nearestId('colour', ids)).toBeUndefined()
})

test('a field whose name has a dot in it is found whole', () => {
  expect(nearestId('fields.a.b.k', ['field-fields.a', 'field-fields.a.b'])).toBe('field-fields.a.b')
})
