// The parameter bbox: one rectangle, or two where it crosses the antimeridian, east first whatever the order of its CRS.
import { refuse } from '../../../downloads/part/layer_part.ts'
import type { FeaturesCrs } from '../crs/features_crs.ts'

export type Box = readonly [x_min: number, y_min: number, x_max: number, y_max: number]

const number = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/

/** Four numbers, or six of which the heights are passed over: features have none. Throws AppError('bad_input') for what is no rectangle. */
export function askedBoxes(bbox: string, crs: FeaturesCrs): readonly Box[] {
  const numbers = bbox.split(',').map((one) => one.trim())
  const isRead = numbers.every((one) => number.test(one) && Number.isFinite(Number(one)))
  if (!isRead || (numbers.length !== 4 && numbers.length !== 6))
    refuse('bbox', `must be four numbers with commas between, ${orderOf(crs)} (or six, with heights)`)
  const given = numbers.map(Number)
  const [first = 0, second = 0, third = 0, fourth = 0] =
    given.length === 6 ? [given[0], given[1], given[3], given[4]] : given
  const box: Box = crs.is_north_first ? [second, first, fourth, third] : [first, second, third, fourth]
  return crs.is_geographic ? boxesOfDegrees(box, crs) : [boxOfMetres(box, crs)]
}

function boxesOfDegrees([west, south, east, north]: Box, crs: FeaturesCrs): readonly Box[] {
  const isOutside =
    [west, east].some((one) => Math.abs(one) > 180) || [south, north].some((one) => Math.abs(one) > 90)
  if (isOutside)
    refuse(
      'bbox',
      `must be degrees, ${orderOf(crs)}: longitudes from -180 to 180, latitudes from -90 to 90. For metres name their CRS in bbox-crs`,
    )
  if (south > north) refuse('bbox', `must be ${orderOf(crs)}: its south lies north of its north`)
  // West of the antimeridian to east of it (17-069r4, section 7.15.3).
  return west <= east
    ? [[west, south, east, north]]
    : [
        [west, south, 180, north],
        [-180, south, east, north],
      ]
}

/** No northing of Sweden is below, and no easting above. */
const betweenAxes_m = 3_000_000

function boxOfMetres(box: Box, crs: FeaturesCrs): Box {
  const [x_min, y_min, x_max, y_max] = box
  if (x_min > x_max || y_min > y_max)
    refuse('bbox', `must be ${orderOf(crs)}: one of its least is more than its most`)
  return box
}

/**
 * What to tell whoever gets nothing because of the order of the axes: a rectangle far from Sweden is still a rectangle, so it is answered, as OGC's own test suite
 * (ets-ogcapi-features10, which has the easting first in every CRS) demands.
 */
export function orderHint(boxes: readonly Box[], crs: FeaturesCrs): string | undefined {
  const isSwapped = boxes.every(([x_min, , , y_max]) => y_max < betweenAxes_m && x_min > betweenAxes_m)
  if (crs.is_geographic || !crs.is_north_first || !isSwapped) return undefined
  return `bbox is read as ${orderOf(crs)}. Here an easting stands where the northing should, so nothing is found: change their order.`
}

function orderOf({ is_geographic, is_north_first, code }: FeaturesCrs): string {
  if (is_geographic) return is_north_first ? 'south,west,north,east' : 'west,south,east,north'
  return is_north_first
    ? `northing,easting,northing,easting as the axes of ${code} come`
    : `easting,northing,easting,northing`
}
