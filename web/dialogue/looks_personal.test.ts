import { expect, test } from 'vitest'
import { looksPersonal } from './looks_personal.ts'

test.each(['Ring 070-123 45 67.', 'Skriv till hulda@example.se', 'Hon är 121212-1212.', '+46 31 123 45 67'])(
  '%s looks as if it told of somebody',
  (text) => expect(looksPersonal(text)).toBe(true),
)

test.each([
  'Området BO-1473-01 är rättat.',
  '12 av 388 adresser har fiber.',
  'Beslut 2015-03-03.',
  'Leverans 42.',
])('%s does not', (text) => expect(looksPersonal(text)).toBe(false))
