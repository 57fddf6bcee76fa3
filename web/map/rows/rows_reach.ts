// How far a map of rows reaches: over the county and every row, also those that lie where nobody expects them.
import { boundsOf } from '../camera/bounds.ts'
import type { Bounds } from '../camera/camera.ts'
import type { RowFeatures } from './rows_style.ts'

/** In degrees: a single point has no reach of its own, and MapLibre cannot fit what has none. */
const least = 0.02
/** Mercator ends there. */
const northernmost = 85

export function boundsOfRows({ features }: RowFeatures): Bounds | undefined {
  const all = features.reduce<Bounds | undefined>((before, { geometry }) => {
    const one = boundsOf(geometry)
    return one ? union(before, one) : before
  }, undefined)
  return all && onTheMap(notTooSmall(all))
}

export function notTooSmall([west, south, east, north]: Bounds): Bounds {
  const [x, y] = [Math.max(0, least - (east - west)) / 2, Math.max(0, least - (north - south)) / 2]
  return [west - x, south - y, east + x, north + y]
}

function union(one: Bounds | undefined, other: Bounds): Bounds {
  if (!one) return other
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ]
}

/** As far as a map reaches: a raster of the world touches the poles. */
export function onTheMap([west, south, east, north]: Bounds): Bounds {
  const latitude = (value: number) => Math.max(-northernmost, Math.min(northernmost, value))
  const longitude = (value: number) => Math.max(-180, Math.min(180, value))
  return [longitude(west), latitude(south), longitude(east), latitude(north)]
}
