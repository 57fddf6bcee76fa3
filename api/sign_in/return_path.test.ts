import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPath } from './return_path.ts'

test.each([
  ['/', '/'],
  ['/mitt-konto', '/mitt-konto'],
  ['/bristomraden?q=norr&sort=-id#tabell', '/bristomraden?q=norr&sort=-id#tabell'],
  ['/områden/å', '/omr%C3%A5den/%C3%A5'],
  ['/?next=https://evil.example/', '/?next=https://evil.example/'],
  ['/a//b', '/a//b'],
])('%s leads to %s', (given, expected) => {
  expect(returnPath(given)).toBe(expected)
})

test.each([
  undefined,
  '',
  'mitt-konto',
  'https://evil.example',
  'HTTPS:/evil.example',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/a\\b',
  '/.//evil.example',
  '/..//evil.example',
  '/a/..//evil.example',
  '/%2e%2e//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r\nLocation: https://evil.example',
  '\t//evil.example',
  ' //evil.example',
  '/\u0000/evil.example',
  '/\u202E/evil.example',
  'javascript:alert(1)',
  'data:text/html,hello',
  '@evil.example',
  '.evil.example',
  ':80',
  '?q=a',
  '#a',
  '/sign-in/one',
  '/sign-out',
  `/${'x'.repeat(1000)}`,
])('%j is no path here', (given) => {
  expect(returnPath(given)).toBe('/')
})

test('whatever is asked for, a browser stays at this server, and is told it in one line of ASCII', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2f',
    '%5c',
    ':',
    '@',
    '?',
    '#',
    '\t',
    '\r\n',
    'evil.example',
    'https',
    'å',
  )
  const address = fc.oneof(
    fc.array(piece).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(address, (given) => {
      for (const tried of [given, `/${given}`]) {
        const path = returnPath(tried)
        expect(new URL(path, 'https://karta.example.se/sign-in/one/callback').origin).toBe(
          'https://karta.example.se',
        )
        expect(path).toMatch(/^\/(?!\/)[!-~]*$/)
      }
    }),
  )
})
