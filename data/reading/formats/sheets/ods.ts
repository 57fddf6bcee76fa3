// OpenDocument spreadsheets. As with Excel every cell comes as text.
import { isZip, readEntries } from '../../archive/entries.ts'
import { entryText } from '../../archive/unpack.ts'
import { linkAs, type Source } from '../../child/source.ts'
import type { Format } from '../format.ts'
import { chooseLayer, layersOf } from '../layers.ts'
import { requirePlainXml } from './office_xml.ts'
import { openSheet } from './sheet.ts'

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
    const { name: layer } = await chooseLayer(
      sheets.map((name) => ({ name, kind: 'any' as const })),
      {
        request,
        columnsOf: async (name) => (await openSheet(opened, { file, layer: name, request })).columns,
      },
    )
    return { ...(await openSheet(opened, { file, layer, request })), layer, layers: sheets }
  },
}

function mediaType(source: Source): string {
  const entry = readEntries(source).find(({ name }) => name === 'mimetype')
  return entry ? entryText(source, entry) : ''
}
