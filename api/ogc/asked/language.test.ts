import { expect, test } from 'vitest'
import { acceptedLanguage } from './language.ts'

test.each([
  ['', 'sv'],
  ['*', 'sv'],
  ['de-DE,de;q=0.9', 'sv'],
  ['en-GB', 'en'],
  ['en-US,en;q=0.9,sv;q=0.8', 'en'],
  ['sv-SE,sv;q=0.9,en;q=0.8', 'sv'],
  ['de;q=0.9,en-GB;q=0.3,sv;q=0.2', 'en'],
  ['en;q=0,sv;q=0.1', 'sv'],
])('a browser that says “%s” is answered in %s', (header, language) => {
  expect(acceptedLanguage(header)).toBe(language)
})
