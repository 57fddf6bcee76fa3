// In which CRS a service's GeoJSON really is. Servers differ: some leave the wish for a CRS aside, some write EPSG:3006 northing first as its definition
// says, some easting first as most programs do. The numbers themselves tell: in Sweden a northing is over six million metres, an easting below two.
import { AppError } from '../../../api/contract/problem.ts'
import { memberOf, withMember } from '../text/json_parts.ts'

type Places = { readonly crs: string; readonly is_northing_first: boolean }
type Wanted = 'EPSG:3006' | 'EPSG:4326'

const degrees: Places = { crs: 'EPSG:4326', is_northing_first: false }
const easting = { from: -500_000, to: 2_000_000 }
const northing = { from: 5_500_000, to: 8_500_000 }

export type LayerPlaces = {
  /** The features of a page with their positions easting first. Throws AppError('bad_input') where they are not as those of the pages before. */
  page(features: readonly string[]): readonly string[]
  /** Of the pages so far. */
  readonly crs: string
}

export function layerPlaces(wanted: Wanted): LayerPlaces {
  let known: Places | undefined
  return {
    page(features) {
      const found = features.map((feature) => placesOf(feature, wanted)).find((one) => one !== undefined)
      known ??= found
      // Some links from page to page forget the wish for a CRS.
      if (found && (found.crs !== known?.crs || found.is_northing_first !== known.is_northing_first))
        throw new AppError(
          'bad_input',
          'The source gives its pages in different reference systems, so the layer was not taken in.',
        )
      return known?.is_northing_first ? features.map(eastingFirst) : features
    },
    get crs() {
      return known?.crs ?? wanted
    },
  }
}

/** By the first position of the feature; undefined where it has none. */
function placesOf(feature: string, wanted: Wanted): Places | undefined {
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

function eastingFirst(feature: string): string {
  const geometry = geometryOf(feature)
  return geometry === null ? feature : withMember(feature, 'geometry', JSON.stringify(swapped(geometry)))
}

function geometryOf(feature: string): unknown {
  const found = memberOf(feature, 'geometry')
  return found === undefined ? null : JSON.parse(found)
}

function firstPosition(value: unknown, depth = 0): readonly [number, number] | undefined {
  demandShallow(depth)
  if (Array.isArray(value)) {
    const [first, second]: unknown[] = value
    if (typeof first === 'number' && typeof second === 'number') return [first, second]
    return firstOf(value, depth + 1)
  }
  if (value === null || typeof value !== 'object') return undefined
  if ('coordinates' in value) return firstPosition(value.coordinates, depth + 1)
  return 'geometries' in value && Array.isArray(value.geometries)
    ? firstOf(value.geometries, depth + 1)
    : undefined
}

function firstOf(values: readonly unknown[], depth: number): readonly [number, number] | undefined {
  for (const value of values) {
    const found = firstPosition(value, depth)
    if (found) return found
  }
  return undefined
}

function swapped(value: unknown, depth = 0): unknown {
  demandShallow(depth)
  if (Array.isArray(value)) {
    const [first, second, ...rest]: unknown[] = value
    return typeof first === 'number' && typeof second === 'number'
      ? [second, first, ...rest]
      : value.map((one) => swapped(one, depth + 1))
  }
  if (value === null || typeof value !== 'object') return value
  if ('coordinates' in value) return { ...value, coordinates: swapped(value.coordinates, depth + 1) }
  return 'geometries' in value ? { ...value, geometries: swapped(value.geometries, depth + 1) } : value
}

/** Surfaces in collections of collections lie some ten deep; what lies deeper is made to exhaust whoever walks it. */
function demandShallow(depth: number): void {
  if (depth > 20)
    throw new AppError('bad_input', 'A geometry of the source lies too deep in itself to be one.')
}

function isIn(value: number, { from, to }: { from: number; to: number }): boolean {
  return value >= from && value <= to
}
