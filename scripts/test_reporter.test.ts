import { expect, test } from 'vitest'
import { closingLine } from './test_reporter.ts'

test('the closing line counts the tests of all files together', () => {
  const files = [
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  ]
  expect(closingLine(files)).toBe('7 passed, 1 failed')
})

test('skipped tests are told when there are any', () => {
  expect(closingLine([{ passed: 3, failed: 0, skipped: 2 }])).toBe('3 passed, 0 failed, 2 skipped')
})

test('a run of no tests says so', () => {
  expect(closingLine([])).toBe('0 passed, 0 failed')
})
