// GeoJSON, also as it was before RFC 7946, with a `crs` member. GDAL takes a CRS that it does not know for
// WGS 84 without a word, so the member is read here.
import { AppError } from '../../../api/contract/problem.ts'
import { linkAs } from '../child/source.ts'
import { asUtf8 } from '../text/as_utf8.ts'
import { topMembers } from '../text/top_members.ts'
import { type Format, nothingInIt, type TheirColumn } from './format.ts'
import { describeGdal } from './gdal.ts'
import { asOneCollection, recordSeparator } from './geojson_lines.ts'

const kinds = [
  'FeatureCollection',
  'Feature',
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]

/** JSON has numbers and truth, but no dates. */
const times = ['date', 'datetime'] as const

export const geojson: Format = {
  name: 'GeoJSON',
  endings: ['.geojson', '.geojsonl', '.geojsons', '.ndjson'],
  recognises: ({ head }) =>
    /^(\u00EF\u00BB\u00BF)?\s*[{[]/.test(head.toString('latin1').replace(recordSeparator, '')),
  async open({ source, request, engine }) {
    const whole = await asUtf8(source, { format: 'GeoJSON', told: request.encoding })
    const text = await asOneCollection(source, whole)
    const members = topMembers(text.path, source)
    const type = String(members.type)
    if (!kinds.includes(type))
      throw new AppError(
        'bad_input',
        `${source.name} is JSON but not GeoJSON: its "type" should be "FeatureCollection"${members.type === undefined ? ' and is missing' : `, not "${type.slice(0, 50)}"`}.`,
      )
    if (members.coordRefSys !== undefined)
      throw new AppError(
        'bad_input',
        `${source.name} is JSON-FG, with places of its own. Save it as plain GeoJSON.`,
      )
    const notes = [...text.notes]
    const common = { first_line: 1, layers: [], encoding: text.encoding, notes }
    // A collection of nothing has no properties either, so no column can be missing from it.
    if (members.features === '[]') return { ...common, ...nothingInIt }
    const path = linkAs({ ...source, path: text.path }, '.geojson')
    const options = ['DATE_AS_STRING=YES', 'FLATTEN_NESTED_ATTRIBUTES=NO']
    const described = await describeGdal(await engine(), { source, path, driver: 'GeoJSON', options })
    const crs = namedCrs(members.crs)
    const types_in_text = ({ type }: TheirColumn) => (type === 'VARCHAR' ? times : [])
    if (!crs) return { ...common, ...described, types_in_text, crs: { name: 'OGC:CRS84', from: 'format' } }
    if (/^(EPSG:4326|OGC:CRS84)$/.test(crs))
      return { ...common, ...described, types_in_text, crs: { name: 'OGC:CRS84', from: 'file' } }
    return { ...common, ...described, types_in_text, crs: { name: crs, from: 'file' } }
  },
}

/** `urn:ogc:def:crs:EPSG::3006`, `EPSG:3006` or http://www.opengis.net/def/crs/EPSG/0/3006, all as EPSG:3006. */
function namedCrs(member: unknown): string | undefined {
  if (typeof member !== 'object' || member === null) return undefined
  const text = JSON.stringify(member)
  if (/CRS84/.test(text)) return 'OGC:CRS84'
  const code = /EPSG(?:::|:|\/\d*\/|:[\d.]+:)(\d+)/i.exec(text)?.[1]
  if (code) return `EPSG:${code}`
  return text.slice(0, 200)
}
