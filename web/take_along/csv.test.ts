import { expect, test } from 'vitest'
import { csvOf } from './csv.ts'
import { fileName } from './file_name.ts'

const sheet = {
  name: 'Bristområden',
  columns: [
    { heading: 'Namn', kind: 'text' },
    { heading: 'Andel', kind: 'tenths' },
    { heading: 'Sedan', kind: 'date' },
  ],
  rows: [
    ['Håbol; norra', 94.7, '2015-06-30'],
    ['"Ön", södra', 1188, null],
  ],
} as const

test('in Swedish columns are parted by semicolons and decimals by commas, after a byte order mark', () => {
  expect(csvOf({ sheet, locale: 'sv-SE' })).toBe(
    '\ufeffNamn;Andel;Sedan\r\n"Håbol; norra";94,7;2015-06-30\r\n"""Ön"", södra";1188;\r\n',
  )
})

test('in English columns are parted by commas and decimals by points', () => {
  expect(csvOf({ sheet, locale: 'en-GB' })).toBe(
    '\ufeffNamn,Andel,Sedan\r\nHåbol; norra,94.7,2015-06-30\r\n"""Ön"", södra",1188,\r\n',
  )
})

test.each(['=1+1', '+46', '-2', '@SUM(A1)', '\t=1', '\r=1'])(
  'a text that begins as the formula %j is made text by an apostrophe; a negative number stays a number',
  (text) => {
    const csv = csvOf({
      sheet: { name: '', columns: [{ heading: 'a', kind: 'text' }], rows: [[text], [-2]] },
      locale: 'sv-SE',
    })
    expect(csv).toContain(`'${text}`)
    expect(csv.endsWith('\r\n-2\r\n')).toBe(true)
  },
)

test('the name of a file says date and filters in letters that every system has', () => {
  expect(fileName(['Bristområden', '2015-06-30', 'Åmål', 'ej påbörjat', 'revision 42'])).toBe(
    'bristomraden_2015-06-30_amal_ej-paborjat_revision-42',
  )
})
