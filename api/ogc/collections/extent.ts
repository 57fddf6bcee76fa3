// Where and when the data of a collection lies.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { crs84 } from './crs_uris.ts'

export function extentOf({ bounds, data_as_of }: Pick<SeenLayer, 'bounds' | 'data_as_of'>) {
  const spatial = bounds ? { spatial: { bbox: [[...bounds]], crs: crs84 } } : {}
  const temporal = data_as_of
    ? {
        temporal: {
          interval: [[null, data_as_of]],
          trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
        },
      }
    : {}
  return bounds || data_as_of ? { extent: { ...spatial, ...temporal } } : {}
}
