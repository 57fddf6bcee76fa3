// Where and when the data of a collection lies.
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { crs84 } from './crs_uris.ts'
import type { Interval } from './temporal_extent.ts'

type Lying = Pick<SeenLayer, 'bounds'> & { readonly interval: Interval | undefined }

/** Nothing where neither is known. */
export function extentOf({ bounds, interval }: Lying) {
  const spatial = bounds ? { spatial: { bbox: [[...bounds]], crs: crs84 } } : {}
  const temporal = interval
    ? {
        temporal: {
          interval: [interval.map((one) => one && `${one}T00:00:00Z`)],
          trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
        },
      }
    : {}
  return bounds || interval ? { extent: { ...spatial, ...temporal } } : {}
}
