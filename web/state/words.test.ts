import { expect, test } from 'vitest'
import { Words } from './words.svelte.ts'

const swedish = new Words(() => 'sv')
const english = new Words(() => 'en')

test('what somebody wrote in one language only is shown in that one, and told to whoever reads aloud', () => {
  const only = { sv: 'Höjder', en: '' }
  expect([swedish.of(only), english.of(only)]).toEqual(['Höjder', 'Höjder'])
  expect([swedish.otherLanguage(only), english.otherLanguage(only)]).toEqual([undefined, 'sv'])
  const both = { sv: 'Höjder', en: 'Heights' }
  expect([swedish.of(both), english.of(both)]).toEqual(['Höjder', 'Heights'])
  expect([swedish.otherLanguage(both), english.otherLanguage(both)]).toEqual([undefined, undefined])
  expect(swedish.otherLanguage({ sv: '', en: 'Heights' })).toBe('en')
  expect(english.otherLanguage({ sv: '', en: '' })).toBeUndefined()
})
