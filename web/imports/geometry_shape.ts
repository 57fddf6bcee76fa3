// A GeoJSON geometry as it comes from our own API, whose type says only that it has a type.
import { isText, oneOf, shaped } from '../shapes.ts'

const kinds = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const
const hasKind = shaped({ type: oneOf(kinds), coordinates: Array.isArray })

export function isGeometry(value: unknown): value is GeoJSON.Geometry {
  if (hasKind(value)) return true
  return shaped({ type: isText, geometries: Array.isArray })(value)
}
