// What a spatial function compares: the place of a feature, or one that is written as GeoJSON or as a box, in the CRS of the filter.
import { refuseFilter } from '../../limits.ts'
import { unknownQueryable } from '../../queryables.ts'
import { isObject, propertyOf, shown } from '../nodes.ts'
import type { Scope } from '../scope.ts'
import { boxPlace } from './box_place.ts'
import { geojsonPlace } from './geojson_place.ts'
import type { WrittenPlace } from './written_place.ts'

export type Place = 'feature' | WrittenPlace

export function placeOf(node: unknown, scope: Scope): Place {
  const property = propertyOf(node)
  if (property !== undefined) return fieldPlace(property, scope)
  if (isObject(node) && typeof node.type === 'string') return geojsonPlace(node, scope)
  if (isObject(node) && 'bbox' in node) return boxPlace(node.bbox, scope)
  return refuseFilter(`has ${shown(node)} where there should be a place`)
}

function fieldPlace(name: string, { queryables }: Scope): 'feature' {
  const found = queryables.find((one) => one.name === name)
  if (!found) refuseFilter(unknownQueryable(name, queryables))
  if (found.type !== 'geometry') refuseFilter(`has ${name} where there should be a place: it is none`)
  return 'feature'
}

/** A feature's place is brought into the CRS of the filter, in which its edges are straight, as its coordinates are answered in that CRS. */
export function placeSql(place: Place, { crs, bind }: Scope): string {
  if (place !== 'feature') return `ST_GeomFromText(${bind(place.text)}::varchar)`
  if (crs.code === 'EPSG:3006') return 'geometry::geometry'
  return `ST_Transform(geometry, '${crs.code}', always_xy := true)::geometry`
}
