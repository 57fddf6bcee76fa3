// The file is unpacked and read as XML: a reader of our own would only believe its writer.
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { excelOf } from './excel.ts'

const takeaway = {
  sheet: {
    name: 'Bristområden',
    columns: [
      { heading: 'Namn', kind: 'text' },
      { heading: 'Adresser', kind: 'whole' },
      { heading: 'Andel (%)', kind: 'tenths' },
      { heading: 'Sedan', kind: 'date' },
    ],
    rows: [
      ['Håbol & Ärtemark', 388, 94.7, '2015-06-30'],
      ['=HYPERLINK("http://x")', 0, null, null],
    ],
  },
  about: { name: 'Om uppgifterna', lines: [['Läget den', '2015-06-30']] },
} as const

async function parts() {
  const blob = await excelOf(takeaway)
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return (path: string) => strFromU8(files[path] ?? new Uint8Array())
}

test('texts are texts, numbers numbers and dates dates, and no cell is a formula', async () => {
  const read = await parts()
  const sheet = read('xl/worksheets/sheet1.xml')
  const texts = [...read('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text)
  const textOf = (cell: string) =>
    texts[Number(new RegExp(`r="${cell}"[^>]*t="s"[^>]*><v>(\\d+)</v>`).exec(sheet)?.[1])]
  expect(['A1', 'B1', 'C1', 'D1'].map(textOf)).toEqual(['Namn', 'Adresser', 'Andel (%)', 'Sedan'])
  expect(textOf('A2')).toBe('Håbol &amp; Ärtemark')
  expect(textOf('A3')).toBe('=HYPERLINK("http://x")')
  expect(sheet).not.toContain('<f>')
  expect(sheet).toMatch(/r="B2"[^>]*><v>388<\/v>/)
  expect(sheet).toMatch(/r="C2"[^>]*><v>94\.7<\/v>/)
  // Days since 1899-12-30: 42185 is 30 June 2015.
  expect(sheet).toMatch(/r="D2"[^>]*><v>42185<\/v>/)
  expect(read('xl/styles.xml')).toContain('yyyy-mm-dd')
})

test('a second sheet says what the data rests on', async () => {
  const read = await parts()
  const names = [...read('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name]) => name)
  expect(names).toEqual(['Bristområden', 'Om uppgifterna'])
  expect(read('xl/sharedStrings.xml')).toContain('Läget den')
})
