import { expect, test } from 'vitest'
import { slugForm } from '../../api/contract/limits.ts'
import { suggestedId } from './suggested_id.ts'

test.each([
  ['Länsstyrelsen i Västra Götalands län', 'lansstyrelsen-i-vastra-gotalands-lan'],
  ['Håbol–Ärtemark fiber ek. för.', 'habol-artemark-fiber-ek-for'],
  ['Kåre & Café Ångström', 'kare-och-cafe-angstrom'],
  ['  Byalag 2  ', 'byalag-2'],
])('%s becomes %s', (name, id) => {
  expect(suggestedId(name)).toBe(id)
  expect(id).toMatch(slugForm)
})

test('a long name is cut to what an id may be, and ends on a letter', () => {
  const id = suggestedId(`${'a'.repeat(59)} förening`)
  expect(id).toBe('a'.repeat(59))
})

test('a name without a letter suggests nothing', () => {
  expect(suggestedId('…')).toBe('')
})
