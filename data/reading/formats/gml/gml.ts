// GML 2, 3.1 and 3.2, read by GDAL from a copy of ours: alone in its folder, in UTF-8, with no schema named and
// nothing to resolve, so that it reaches no other file. What GDAL would guess or pass over is looked at beforehand.
import type { Source } from '../../child/source.ts'
import { rootTag } from '../../xml/root.ts'
import { xmlAsUtf8 } from '../../xml/xml_text.ts'
import { anyType, type Format, nothingInIt } from '../format.ts'
import { describeGdal } from '../gdal.ts'
import { chooseLayer } from '../layers.ts'
import { writeGmlCopy } from './gml_copy.ts'
import { gmlLayers } from './gml_layers.ts'

const options = ['WRITE_GFS=NO', 'DOWNLOAD_SCHEMA=NO', 'SKIP_RESOLVE_ELEMS=ALL', 'CONSIDER_EPSG_AS_URN=AUTO']

/** What GDAL makes of a feature's boundedBy, which is no data. */
const ofBounds = ['lowerCorner', 'upperCorner']

export const gml: Format = {
  name: 'GML',
  endings: ['.gml'],
  recognises: isGml,
  async open({ source, request, engine }) {
    const text = await xmlAsUtf8(source, { format: 'GML', told: request.encoding })
    const layers = await gmlLayers(source, text.path)
    const common = { first_line: 1, encoding: text.encoding, notes: text.notes }
    if (layers.length === 0) return { ...common, ...nothingInIt, layers: [] }
    const path = await writeGmlCopy(source, text.path)
    // Else GDAL takes the code 0114 for the number 114. It can be told in no other way.
    process.env.GML_FIELDTYPES = 'ALWAYS_STRING'
    const opened = await engine()
    const describeLayer = async (layer: string) => {
      const described = await describeGdal(opened, { source, path, driver: 'GML', layer, options })
      return { ...described, columns: described.columns.filter(({ name }) => !ofBounds.includes(name)) }
    }
    const layer = await chooseLayer(layers, {
      request,
      columnsOf: async (name) => (await describeLayer(name)).columns,
    })
    return {
      ...common,
      ...(await describeLayer(layer.name)),
      types_in_text: anyType,
      layer: layer.name,
      layers: layers.map(({ name }) => name),
      ...(layer.rows !== undefined && { expected_rows: layer.rows }),
    }
  },
}

function isGml(source: Source): boolean {
  const root = rootTag(source)
  return root !== undefined && (/opengis\.net\/gml/.test(root.tag) || root.local === 'FeatureCollection')
}
