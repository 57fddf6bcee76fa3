// Excel: a zip of XML with a sheet each.
import type { ZipEntry } from '../../archive/directory.ts'
import { isZip, readEntries } from '../../archive/entries.ts'
import { entryText } from '../../archive/unpack.ts'
import { linkAs, type Source } from '../../child/source.ts'
import type { Format } from '../format.ts'
import { requirePlainXml } from './office_xml.ts'
import { openWorkbook } from './sheet.ts'
import { countDaysAs } from './xlsx_days.ts'

export const xlsx: Format = {
  name: 'Excel (.xlsx)',
  endings: ['.xlsx', '.xlsm'],
  recognises: (source) => isZip(source) && readEntries(source).some((entry) => entry.name === workbook),
  async open({ source, request, engine }) {
    requirePlainXml(source)
    const entries = readEntries(source)
    const xml = workbookXml(source, entries)
    const sheets = sheetNames(xml)
    const opened = await engine()
    const notes = await countDaysAs(opened, { source, entries, xml })
    const file = { source, path: linkAs(source, '.xlsx'), driver: 'XLSX' as const }
    const sheet = await openWorkbook(opened, { file, sheets, request })
    return { ...sheet, notes: [...sheet.notes, ...notes] }
  },
}

const workbook = 'xl/workbook.xml'

function workbookXml(source: Source, entries: readonly ZipEntry[]): string {
  const entry = entries.find((each) => each.name === workbook)
  return entry ? entryText(source, entry) : ''
}

function sheetNames(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?sheet\s[^>]*?\bname="([^"]*)"/g)].map((found) =>
    unescapeXml(found[1] ?? ''),
  )
}

function unescapeXml(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith('#x')) return String.fromCodePoint(Number.parseInt(code.slice(2), 16))
    if (code.startsWith('#')) return String.fromCodePoint(Number(code.slice(1)))
    return named[code] ?? whole
  })
}
