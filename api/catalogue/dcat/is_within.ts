// Whether a layer lies within the region: then its record names the county.
import type { SeenLayer } from '../../layers/seen_layer.ts'

/** Bounds are rounded and shores are drawn differently: so much may stand out, in degrees. */
const tolerance = 0.1

export function isWithin(inner: SeenLayer['bounds'], outer: SeenLayer['bounds']): boolean {
  if (!inner || !outer) return false
  const [west, south, east, north] = inner
  return (
    west >= outer[0] - tolerance &&
    south >= outer[1] - tolerance &&
    east <= outer[2] + tolerance &&
    north <= outer[3] + tolerance
  )
}
