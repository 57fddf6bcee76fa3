// Excel. Every cell comes as text: Excel's own types differ from cell to cell.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier } from '../../database/sql_file.ts'
import type { ZipEntry } from '../archive/directory.ts'
import { isZip, readEntries } from '../archive/entries.ts'
import { entryText } from '../archive/unpack.ts'
import { linkAs, type Source } from '../child/source.ts'
import type { Format } from './format.ts'
import { describeGdal, featureNumber, type GdalFile } from './gdal.ts'
import { chooseLayer } from './layers.ts'
import { requirePlainXml } from './office_xml.ts'

export const xlsx: Format = {
  name: 'Excel (.xlsx)',
  endings: ['.xlsx', '.xlsm'],
  recognises: (source) => isZip(source) && readEntries(source).some((entry) => entry.name === workbook),
  async open({ source, request, engine }) {
    requirePlainXml(source)
    const sheets = sheetNames(source, readEntries(source))
    const opened = await engine()
    const options = ['HEADERS=FORCE', 'FIELD_TYPES=STRING']
    const file: GdalFile = { source, path: linkAs(source, '.xlsx'), driver: 'XLSX', options }
    const layers = sheets.map((name) => ({ name, kind: 'any' as const }))
    const describeSheet = (layer: string) => describeGdal(opened, { ...file, layer })
    const { name: layer } = await chooseLayer(layers, {
      request,
      columnsOf: async (name) => (await describeSheet(name)).columns,
    })
    const { relation, columns: found } = await describeSheet(layer)
    const columns = found.map(({ name }) => ({ name, type: 'CELL' }))
    const isEmpty = columns.length === 0
    if (isEmpty)
      throw new AppError(
        'bad_input',
        `The sheet “${layer}” of ${source.name} is empty. Its first row should name the columns.`,
      )
    return {
      relation,
      columns,
      line: quotedIdentifier(featureNumber),
      first_line: 2,
      layer,
      layers: sheets,
      notes: [],
    }
  },
}

const workbook = 'xl/workbook.xml'

function sheetNames(source: Source, entries: readonly ZipEntry[]): string[] {
  const entry = entries.find((each) => each.name === workbook)
  const xml = entry ? entryText(source, entry) : ''
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
