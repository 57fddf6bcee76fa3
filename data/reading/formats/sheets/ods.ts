// OpenDocument spreadsheets. As with Excel every cell comes as text.
import { isZip, readEntries } from '../../archive/entries.ts'
import { entryText } from '../../archive/unpack.ts'
import { linkAs, type Source } from '../../child/source.ts'
import type { Format } from '../format.ts'
import { layersOf } from '../layers.ts'
import { requirePlainXml } from './office_xml.ts'
import { openWorkbook } from './sheet.ts'

const spreadsheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet/

export const ods: Format = {
  name: 'OpenDocument (.ods)',
  endings: ['.ods'],
  recognises: (source) => isZip(source) && spreadsheet.test(mediaType(source)),
  async open({ source, request, engine }) {
    requirePlainXml(source)
    const opened = await engine()
    const file = { source, path: linkAs(source, '.ods'), driver: 'ODS' as const }
    const sheets = (await layersOf(opened, file)).map(({ name }) => name)
    return openWorkbook(opened, { file, sheets, request })
  },
}

function mediaType(source: Source): string {
  const entry = readEntries(source).find(({ name }) => name === 'mimetype')
  return entry ? entryText(source, entry) : ''
}
