// A shape that can be drawn, of what came as GeoJSON.
const drawn = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']

export function isGeometry(value: { readonly type: string } | null): value is GeoJSON.Geometry {
  return value !== null && drawn.includes(value.type) && 'coordinates' in value
}
