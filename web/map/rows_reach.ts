// How far a map of rows reaches: over the county and every row, also those that lie where nobody expects them.
import { boundsOf } from './bounds.ts'
import type { Bounds } from './camera.ts'
import type { RowFeatures } from './rows_style.ts'

/** Mercator ends there. */
const northernmost = 85

export function boundsOfRows({ features }: RowFeatures): Bounds | undefined {
  return features.reduce<Bounds | undefined>((all, { geometry }) => {
    const one = boundsOf(geometry)
    return one ? union(all, within(one)) : all
  }, undefined)
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

function within([west, south, east, north]: Bounds): Bounds {
  const latitude = (value: number) => Math.max(-northernmost, Math.min(northernmost, value))
  const longitude = (value: number) => Math.max(-180, Math.min(180, value))
  return [longitude(west), latitude(south), longitude(east), latitude(north)]
}
