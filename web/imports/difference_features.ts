// The differences of a page as the map draws rows: where each is, or was.
import type { Difference } from '../../api/contract/deliveries/import.ts'
import type { RowFeature, RowFeatures } from '../map/rows/rows_style.ts'
import { differenceId } from '../state/asking/difference_pages.svelte.ts'
import { isGeometry } from './geometry_shape.ts'

export function differenceFeatures(differences: readonly Difference[]): RowFeatures {
  return { type: 'FeatureCollection', features: differences.flatMap(featureOf) }
}

function featureOf(difference: Difference): RowFeature[] {
  const geometry: unknown = difference.geometry_after ?? difference.geometry_before
  if (!isGeometry(geometry)) return []
  const properties = { id: differenceId(difference), kind: difference.change }
  return [{ type: 'Feature', properties, geometry }]
}
