// What each area's course means for the fibre in it.
import type { Address } from '../ground/addresses.ts'
import { itemAt, type Random } from '../random.ts'
import type { Backbone } from './backbone.ts'
import { addDays } from './calendar.ts'
import type { Courses } from './courses.ts'
import type { AreaCoverage } from './coverage_plan.ts'
import type { ShortageArea } from './shortage_areas.ts'

/** The days by which the associations have built out their 21 areas: 5, 6, 4, 3, 2 and 1 in the years to 30 June, and the last in autumn 2020. */
// biome-ignore format: a year a line
const associationsFinish = [
  '2015-11-01', '2016-02-01', '2016-03-01', '2016-05-01', '2016-06-01',
  '2016-09-01', '2016-11-01', '2017-01-01', '2017-03-01', '2017-04-01', '2017-06-01',
  '2017-09-01', '2017-12-01', '2018-03-01', '2018-05-01',
  '2018-10-01', '2019-02-01', '2019-05-01',
  '2019-10-01', '2020-04-01',
  '2020-10-01',
]
/** Areas that the backbone only passes through, and that get nearly all their fibre by these days; four get less. */
// biome-ignore format: a year or two a line
const lineOnlyFinish = [
  '2016-10-01', '2017-05-01', '2017-11-01', '2018-06-01',
  '2018-12-01', '2019-07-01', '2020-02-01', '2020-08-01',
]
const lapsing = { finish: '2016-09-01', from: '2018-02-01', to: '2018-11-01' }

export function associationFinishes(courses: Courses): (area: ShortageArea) => string | undefined {
  const areas = courses.withCourse('association')
  // Those with an application on 2015-06-30 come first.
  const inTurn = [...areas.filter(courses.isApplied), ...areas.filter((area) => !courses.isApplied(area))]
  const finishes = new Map(inTurn.map((area, index) => [area, itemAt(associationsFinish, index)]))
  return (area) => finishes.get(area)
}

export function areaCoverages(
  areas: readonly ShortageArea[],
  { courses, backbone, random }: { courses: Courses; backbone: Backbone; random: Random },
): readonly AreaCoverage[] {
  const finishOf = associationFinishes(courses)
  const lineOnly = areas.filter(
    (area) => courses.courseOf(area) === 'early_backbone' && backbone.isLineOnly(area),
  )
  return areas.map((area) => {
    const full = finishOf(area) ?? lineOnlyFinish[lineOnly.indexOf(area)]
    if (full) return { area, full, share: 1 }
    const service = backbone.serviceOf(area)
    if (service) return { area, from: addDays(service, 30), share: random.between(0.6, 1) }
    if (courses.courseOf(area) === 'early_backbone')
      return { area, from: '2016-01-01', share: random.between(0.2, 0.4) }
    return { area, from: '2017-01-01', share: random.between(0, 0.22) }
  })
}

/** One association's net lapses for a while: whole streets, or the neighbours' fibre would count for those without. */
export function lapseIn(
  areas: readonly ShortageArea[],
  finishOf: (area: ShortageArea) => string | undefined,
) {
  const area = areas.find((one) => finishOf(one) === lapsing.finish)
  const houses = new Set<Address>()
  for (const street of new Set(area?.addresses.map((address) => address.street))) {
    if (houses.size > 0.3 * (area?.addresses.length ?? 0)) break
    for (const house of area?.addresses ?? []) if (house.street === street) houses.add(house)
  }
  return { houses, from: lapsing.from, to: lapsing.to }
}
