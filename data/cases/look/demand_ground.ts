// What the area of an application has to be. The boundaries of municipalities are generalised, so some of it may lie outside the county.
import { AppError } from '../../../api/contract/problem.ts'
import type { Ground } from './look.ts'

/** The largest of real village projects are a tenth of it; a municipality of the county is four times as large. */
export const largestArea_km2 = 250
const inCountyAtLeast_pct = 50
/** Below it nothing was drawn but a press or two on the same spot. */
const smallestArea_m2 = 100

export function demandGround(ground: Ground): Ground {
  const fault = faultOf(ground)
  if (fault === undefined) return ground
  throw new AppError('bad_input', `The area ${fault}`, [{ parameter: 'geometry', detail: fault }])
}

function faultOf({ is_valid, area_m2, in_county_pct }: Ground): string | undefined {
  if (!is_valid)
    return 'crosses or touches itself: move or take away the corner at which its sides meet, or draw its parts so that they do not overlap.'
  if (area_m2 < smallestArea_m2)
    return 'is empty, or no larger than a room: draw the outline of what is to be connected.'
  if (area_m2 > largestArea_km2 * 1e6)
    return `is ${Math.round(area_m2 / 1e6)} km², and an application covers at most ${largestArea_km2} km²: draw only the ground that the association will build on.`
  if (in_county_pct !== null && in_county_pct < inCountyAtLeast_pct)
    return in_county_pct === 0
      ? 'lies outside the county: draw it within, or see that longitude and latitude have not changed places.'
      : `lies outside the county for the most part (${in_county_pct} % of it is within): draw only what is within.`
  return undefined
}
