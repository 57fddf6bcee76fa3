// The places of a file as the map draws rows: all of one kind, numbered in their order.
import type { Inspection } from '../../api/contract/deliveries/inspection.ts'
import type { RowFeature, RowFeatures } from '../map/rows/rows_style.ts'
import { isGeometry } from './geometry_shape.ts'

export function placeFeatures(places: Inspection['places']): RowFeatures {
  const given: unknown = places?.features
  const features = Array.isArray(given) ? given.flatMap(markedFeature) : []
  return { type: 'FeatureCollection', features }
}

function markedFeature(feature: unknown, at: number): RowFeature[] {
  if (typeof feature !== 'object' || feature === null || !('geometry' in feature)) return []
  const { geometry } = feature
  if (!isGeometry(geometry)) return []
  return [{ type: 'Feature', properties: { id: String(at), kind: 'marked' }, geometry }]
}
