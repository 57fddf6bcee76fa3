import { zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../../trial.ts'

let trial: Trial
beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.end())

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Book = { properties: string; cells: readonly string[]; texts?: string }

/** A workbook by hand: ids from 1 in the column A, the cells in B. Style 1 is a date, style 2 a date with its time. */
function book(name: string, { properties, cells, texts = '' }: Book): string {
  const rows = cells.map(
    (cell, at) => `<row r="${at + 2}"><c r="A${at + 2}"><v>${at + 1}</v></c>${cell}</row>`,
  )
  const header = ['id', 'listed_from'].map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`).join('')
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${related}/${type}" Target="${target}"/>`
  const type = (part: string, kind: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`
  const files = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${type('workbook', 'sheet.main')}${type('worksheets/sheet1', 'worksheet')}${type('styles', 'styles')}${type('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}">${link('r1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${related}"><workbookPr ${properties}/><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${link('r1', 'worksheet', 'worksheets/sheet1.xml')}${link('r2', 'styles', 'styles.xml')}${link('r3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData><row r="1">${header}</row>${rows.join('')}</sheetData></worksheet>`,
  }
  const packed = Object.entries(files).map(([path, xml]) => [path, Buffer.from(xml)] as const)
  return trial.file(name, Buffer.from(zipSync(Object.fromEntries(packed))))
}

const wanted = { columns: ['id', 'listed_from'], kinds: { listed_from: 'date' as const } }

// Day 0 is 1899-12-30 or 1904-01-01, 1462 days later; 2015-06-30 is day 42185 or 40723.
for (const { system, properties, day } of [
  { system: '1900', properties: '', day: 42_185 },
  { system: '1900, said', properties: 'date1904="0"', day: 42_185 },
  { system: '1904', properties: 'date1904="1"', day: 40_723 },
  { system: '1904 in words', properties: 'codeName="a" date1904="true"', day: 40_723 },
])
  test(`a workbook that counts days from ${system} has its dates, times and bare day numbers`, async () => {
    const path = book(`${day}.xlsx`, {
      properties,
      cells: [
        `<c s="1"><v>${day}</v></c>`,
        `<c s="2"><v>${day + 0.5}</v></c>`,
        `<c><v>${day}</v></c>`,
        '<c t="inlineStr"><is><t>2015-06-30</t></is></c>',
      ],
    })
    const reading = await trial.readHere(path, wanted)
    expect(await trial.rows(reading, 'id, listed_from')).toEqual([
      { id: '1', listed_from: '2015-06-30' },
      { id: '2', listed_from: '2015-06-30T12:00:00' },
      { id: '3', listed_from: '2015-06-30' },
      { id: '4', listed_from: '2015-06-30' },
    ])
    expect(reading.notes.join().includes('counts days from 1904')).toBe(system.startsWith('1904'))
  })

test('dates as text beside days from 1904 are refused where the two look alike', async () => {
  const path = book('both.xlsx', {
    properties: 'date1904="1"',
    cells: ['<c s="1"><v>40723</v></c>', '<c t="s"><v>0</v></c>'],
    texts: '<si><t>2015/06/30</t></si>',
  })
  await expect(trial.readHere(path, wanted)).rejects.toThrow('Write those as 2015-06-30')
})
