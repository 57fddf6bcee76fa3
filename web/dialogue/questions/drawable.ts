// A shape that a map can draw, of what came as GeoJSON.
const drawn = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon']

export function isDrawable(value: { readonly type: string } | null): value is GeoJSON.Geometry {
  return value !== null && drawn.includes(value.type) && 'coordinates' in value
}
