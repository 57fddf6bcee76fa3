import { expect, test } from 'vitest'
import { readReturnTo } from './return_to.ts'

test('a path of ours is returned to, with its query', () => {
  expect(readReturnTo('/leveranser?register=addresses&as_of=2015-06-30')).toBe(
    '/leveranser?register=addresses&as_of=2015-06-30',
  )
})

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/\t/elsewhere.example/',
  '\\\\elsewhere.example',
  '/.//elsewhere.example',
  '/../x/..//elsewhere.example',
  'javascript:alert(1)',
  'leveranser',
  '',
])('%j leads away and is not followed', (said) => {
  expect(readReturnTo(said)).toBeUndefined()
})
