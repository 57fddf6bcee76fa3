// OpenDocument spreadsheets. As with Excel every cell comes as text.
import { AppError } from '../../../api/contract/problem.ts'
import { quotedIdentifier } from '../../database/sql_file.ts'
import { isZip, readEntries } from '../archive/entries.ts'
import { entryText } from '../archive/unpack.ts'
import { linkAs, type Source } from '../child/source.ts'
import type { Format } from './format.ts'
import { describeGdal, featureNumber, type GdalFile } from './gdal.ts'
import { chooseLayer, layersOf } from './layers.ts'
import { requirePlainXml } from './office_xml.ts'

const spreadsheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet/

export const ods: Format = {
  name: 'OpenDocument (.ods)',
  endings: ['.ods'],
  recognises: (source) => isZip(source) && spreadsheet.test(mediaType(source)),
  async open({ source, request, engine }) {
    requirePlainXml(source)
    const opened = await engine()
    const options = ['HEADERS=FORCE', 'FIELD_TYPES=STRING']
    const file: GdalFile = { source, path: linkAs(source, '.ods'), driver: 'ODS', options }
    const layers = (await layersOf(opened, file)).map(({ name }) => ({ name, kind: 'any' as const }))
    const describeSheet = (layer: string) => describeGdal(opened, { ...file, layer })
    const { name: layer } = await chooseLayer(layers, {
      request,
      columnsOf: async (name) => (await describeSheet(name)).columns,
    })
    const { relation, columns: found } = await describeSheet(layer)
    if (found.length === 0)
      throw new AppError(
        'bad_input',
        `The sheet “${layer}” of ${source.name} is empty. Its first row should name the columns.`,
      )
    return {
      relation,
      columns: found.map(({ name }) => ({ name, type: 'CELL' })),
      line: quotedIdentifier(featureNumber),
      first_line: 2,
      layer,
      layers: layers.map(({ name }) => name),
      notes: [],
    }
  },
}

function mediaType(source: Source): string {
  const entry = readEntries(source).find(({ name }) => name === 'mimetype')
  return entry ? entryText(source, entry) : ''
}
