import { expect, test } from 'vitest'
import { plainFileName } from './file_name.ts'

test('the name of a file is kept as it is, with spaces, dots and Swedish letters', () => {
  expect(plainFileName(' Bristområden 2015.rev 2.xlsx ')).toBe('Bristområden 2015.rev 2.xlsx')
})

test('a name as a Mac writes it, with å as two signs, is kept with å as one', () => {
  expect(plainFileName('a\u030Adresser.csv')).toBe('ådresser.csv')
})

test.each([
  ['../../etc/passwd', 'path'],
  ['C:\\temp\\a.csv', 'path'],
  ['..', 'path'],
  ['.', 'path'],
  ['a\u0000.csv', 'cannot be seen'],
  ['a\r\nSet-Cookie: b.csv', 'cannot be seen'],
  // Shown, this would end in ".csv".
  ['a\u202Evsc.exe', 'cannot be seen'],
  ['a?.csv', 'names of files cannot have'],
  ['   ', 'is empty'],
  [`${'å'.repeat(101)}.csv`, 'longer than 200 bytes'],
])('%j is no plain name of a file', (given, words) => {
  expect(() => plainFileName(given)).toThrow(words)
})
