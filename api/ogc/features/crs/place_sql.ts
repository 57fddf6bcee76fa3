// A feature's place in another reference system, as SQL over a column of EPSG:3006.
import type { SeenLayer } from '../../../layers/seen_layer.ts'
import type { FeaturesCrs } from './features_crs.ts'

/** East first, as the engine and files have it. Its type names the CRS. */
export function transformed(column: string, { code }: FeaturesCrs): string {
  return code === 'EPSG:3006' ? column : `ST_Transform(${column}, '${code}', always_xy := true)`
}

/** As GeoJSON has it: outer rings against the clock (RFC 7946), the axes in the order of the CRS. */
export function geojsonPlace(
  column: string,
  crs: FeaturesCrs,
  layer: Pick<SeenLayer, 'geometry_kind'>,
): string {
  const place = rightHanded(`${transformed(column, crs)}::geometry`, layer)
  return `ST_AsGeoJSON(${crs.is_north_first ? `ST_FlipCoordinates(${place})` : place})`
}

/** GEOS brings rings into an order of its own, which is the other one. Points and lines have none. */
function rightHanded(place: string, { geometry_kind }: Pick<SeenLayer, 'geometry_kind'>): string {
  if (geometry_kind === 'point' || geometry_kind === 'line') return place
  if (geometry_kind === 'polygon') return `ST_Reverse(ST_Normalize(${place}))`
  const part =
    'case when ST_Dimension(part.geom) = 2 then ST_Reverse(ST_Normalize(part.geom)) else part.geom end'
  return `case
    when ST_Dimension(${place}) < 2 then ${place}
    when ST_GeometryType(${place}) in ('POLYGON', 'MULTIPOLYGON') then ST_Reverse(ST_Normalize(${place}))
    else ST_Collect(list_transform(ST_Dump(${place}), lambda part: ${part}))
  end`
}
