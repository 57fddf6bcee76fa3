// Shapefile: a .shp with its companions, side by side.
import { linkAs } from '../child/source.ts'
import { dbfDecoding, dbfEncoding } from './dbf_encoding.ts'
import type { Format } from './format.ts'
import { describeGdal } from './gdal.ts'
import { requireWholeShapefile } from './shapefile_parts.ts'

export const shapefile: Format = {
  name: 'Shapefile',
  endings: ['.shp'],
  recognises: ({ head, size }) => size >= 100 && head.readUInt32BE(0) === 9994,
  async open({ source, request, engine }) {
    const path = linkAs(source, '.shp')
    const rows = requireWholeShapefile(source, path)
    const { encoding, notes } = dbfEncoding(path, request.encoding)
    const { gdal, selected } = dbfDecoding(encoding)
    const options = [`ENCODING=${gdal}`]
    const described = await describeGdal(await engine(), { source, path, driver: 'ESRI Shapefile', options })
    return { ...described, selected, expected_rows: rows, first_line: 1, layers: [], encoding, notes }
  },
}
