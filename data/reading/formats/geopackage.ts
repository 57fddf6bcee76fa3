// GeoPackage: an SQLite database with layers. https://www.geopackage.org/spec/
import { damaged, linkAs, type Source } from '../child/source.ts'
import type { Format } from './format.ts'
import { describeGdal } from './gdal.ts'
import { chooseLayer, layersOf } from './layers.ts'

const applicationIds = ['GPKG', 'GP10', 'GP11']

export const geopackage: Format = {
  name: 'GeoPackage',
  endings: ['.gpkg'],
  recognises: ({ head }) =>
    head.subarray(0, 15).toString('latin1') === 'SQLite format 3' &&
    applicationIds.includes(head.subarray(68, 72).toString('latin1')),
  async open({ source, request, engine }) {
    requireWhole(source)
    const path = linkAs(source, '.gpkg')
    const opened = await engine()
    const file = { source, path, driver: 'GPKG' as const }
    const layers = await layersOf(opened, file)
    const layer = await chooseLayer(layers, {
      request,
      columnsOf: async (name) => (await describeGdal(opened, { ...file, layer: name })).columns,
    })
    const described = await describeGdal(opened, { ...file, layer: layer.name })
    const names = layers.map((each) => each.name)
    return {
      ...described,
      layer: layer.name,
      layers: names,
      layer_rows: Object.fromEntries(
        layers.flatMap(({ name, rows }) => (rows === undefined ? [] : [[name, rows]])),
      ),
      ...(layer.rows !== undefined && { expected_rows: layer.rows }),
      first_line: 1,
      notes: [],
    }
  },
}

/** SQLite writes its page size and the number of pages into its header; a file that was cut off is shorter. */
function requireWhole(source: Source): void {
  const written = source.head.readUInt16BE(16)
  const pageBytes = written === 1 ? 65_536 : written
  const pages = source.head.readUInt32BE(28)
  const isCounted = source.head.readUInt32BE(24) === source.head.readUInt32BE(92)
  if (isCounted && pages * pageBytes > source.size)
    throw damaged(source, 'it is shorter than its header says')
}
