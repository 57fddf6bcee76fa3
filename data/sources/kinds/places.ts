// In which CRS a service's GeoJSON really is. Servers differ: some leave the wish for a CRS aside, some write EPSG:3006 northing first as its definition
// says, some easting first as most programs do. The numbers themselves tell: in Sweden a northing is over six million metres, an easting below two.
import { memberOf, withMember } from '../text/json_parts.ts'

export type Places = { readonly crs: string; readonly is_northing_first: boolean }

export const degrees: Places = { crs: 'EPSG:4326', is_northing_first: false }
const easting = { from: -500_000, to: 2_000_000 }
const northing = { from: 5_500_000, to: 8_500_000 }

/** By the first position of the feature; undefined where it has none. */
export function placesOf(feature: string, wanted: 'EPSG:3006' | 'EPSG:4326'): Places | undefined {
  if (wanted === 'EPSG:4326') return degrees
  const position = firstPosition(geometryOf(feature))
  if (!position) return undefined
  const [first, second] = position
  if (isIn(first, northing) && isIn(second, easting)) return { crs: wanted, is_northing_first: true }
  if (isIn(first, easting) && isIn(second, northing)) return { crs: wanted, is_northing_first: false }
  return Math.abs(first) <= 180 && Math.abs(second) <= 90
    ? degrees
    : { crs: wanted, is_northing_first: false }
}

/** The feature with its positions easting first. */
export function eastingFirst(feature: string, { is_northing_first }: Places): string {
  if (!is_northing_first) return feature
  const geometry = geometryOf(feature)
  return geometry === null ? feature : withMember(feature, 'geometry', JSON.stringify(swapped(geometry)))
}

function geometryOf(feature: string): unknown {
  const found = memberOf(feature, 'geometry')
  return found === undefined ? null : JSON.parse(found)
}

function firstPosition(value: unknown): readonly [number, number] | undefined {
  if (Array.isArray(value)) {
    const [first, second]: unknown[] = value
    if (typeof first === 'number' && typeof second === 'number') return [first, second]
    return firstOf(value)
  }
  if (value === null || typeof value !== 'object') return undefined
  if ('coordinates' in value) return firstPosition(value.coordinates)
  return 'geometries' in value && Array.isArray(value.geometries) ? firstOf(value.geometries) : undefined
}

function firstOf(values: readonly unknown[]): readonly [number, number] | undefined {
  for (const value of values) {
    const found = firstPosition(value)
    if (found) return found
  }
  return undefined
}

function swapped(value: unknown): unknown {
  if (Array.isArray(value)) {
    const [first, second, ...rest]: unknown[] = value
    return typeof first === 'number' && typeof second === 'number'
      ? [second, first, ...rest]
      : value.map(swapped)
  }
  if (value === null || typeof value !== 'object') return value
  if ('coordinates' in value) return { ...value, coordinates: swapped(value.coordinates) }
  return 'geometries' in value ? { ...value, geometries: swapped(value.geometries) } : value
}

function isIn(value: number, { from, to }: { from: number; to: number }): boolean {
  return value >= from && value <= to
}
