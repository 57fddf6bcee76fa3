import { expect, test } from 'vitest'
import { formats } from '../text/format.ts'
import { auditLog } from '../text/sv/audit_log.ts'
import { fieldName, valueWords } from './value_words.ts'

const known = {
  words: { format: formats('sv-SE'), of: ({ sv }: { readonly sv: string }) => sv },
  text: auditLog,
  registers: [{ name: 'addresses', title: { sv: 'Adresspunkter', en: 'Addresses' } }],
}

test.each([
  ['schedule', 'weekly', 'Varje vecka'],
  ['kind', 'folder', 'Mapp med filer'],
  ['role', 'publisher', 'Publicist'],
  ['register', 'addresses', 'Adresspunkter'],
  ['state', 'left_out', 'utelämnat'],
  ['address', 'https://example.se/wfs', 'https://example.se/wfs'],
  ['has_four_eyes', true, 'ja'],
])('%s %s is said as people read it', (field, value, said) => {
  expect(valueWords(field, value, known)).toBe(said)
})

test('a nested value is named by its path, a name that nobody has given words as it is', () => {
  expect(fieldName(['levels', 'fields', 'typ'], known)).toBe('Klassning: Fält: typ')
})
