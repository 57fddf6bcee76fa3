// The places of rows that come and go, as the map draws rows.
import type { DataDifference } from '../../../api/contract/catalogue/publishing.ts'
import { isGeometry } from '../../imports/geometry_shape.ts'
import type { RowFeature, RowFeatures } from '../../map/rows/rows_style.ts'

type Places = Pick<DataDifference, 'places_added' | 'places_removed'>

export function differencePlaces({ places_added, places_removed }: Places): RowFeatures {
  const rows = (geometries: readonly unknown[], kind: 'added' | 'removed'): RowFeature[] =>
    geometries.flatMap((geometry, at) =>
      isGeometry(geometry) ? [{ type: 'Feature', properties: { id: `${kind}-${at}`, kind }, geometry }] : [],
    )
  return {
    type: 'FeatureCollection',
    features: [...rows(places_added, 'added'), ...rows(places_removed, 'removed')],
  }
}
