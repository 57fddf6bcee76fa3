// The backbone, project by project in the order of their funding.
import { distance } from '../ground/planar.ts'
import type { Road } from '../ground/roads.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import type { Route, RouteFinder } from './backbone_routes.ts'
import { addDays, daysBetween, workday } from './calendar.ts'
import type { Courses } from './courses.ts'
import type { ShortageArea } from './shortage_areas.ts'

export type BackboneProject = {
  readonly fate: 'built' | 'cancelled' | 'planned'
  readonly decided: string
  readonly cancelled?: string
  readonly roads: readonly Road[]
  /** The settlement, by its number, that the route starts from. */
  readonly start: number
  readonly areas: readonly ShortageArea[]
}

type Period = { readonly from: string; readonly to: string; readonly areas: number; readonly largest: number }

/** How many areas the backbone reaches for the first time in each year that ends on 30 June: 116 by 2015. */
const early: readonly Period[] = [
  { from: '2012-01-16', to: '2012-06-27', areas: 22, largest: 3 },
  { from: '2012-08-13', to: '2013-06-26', areas: 46, largest: 4 },
  { from: '2013-08-12', to: '2014-06-25', areas: 36, largest: 4 },
  // The last of them is funded on the very day that the action plan counts.
  { from: '2014-08-18', to: '2015-06-30', areas: 12, largest: 2 },
]
const late: readonly Period[] = [
  { from: '2015-07-01', to: '2016-06-22', areas: 7, largest: 2 },
  { from: '2016-08-15', to: '2017-06-21', areas: 5, largest: 2 },
  { from: '2017-08-14', to: '2018-06-20', areas: 7, largest: 2 },
  { from: '2018-08-13', to: '2019-06-19', areas: 6, largest: 2 },
  { from: '2019-08-12', to: '2020-06-17', areas: 4, largest: 2 },
  { from: '2020-09-14', to: '2020-09-14', areas: 1, largest: 1 },
]

/** Set-backs: funded, then cancelled. The first two reach areas that get their backbone later, the third areas that never do. */
const setbacks = [
  { decided: '2013-03-04', cancelled: '2014-02-17', areas: 3, course: 'late_backbone' },
  { decided: '2014-09-15', cancelled: '2015-04-20', areas: 2, course: 'late_backbone' },
  { decided: '2016-03-14', cancelled: '2017-05-15', areas: 2, course: 'remaining' },
] as const

/** Drawn, but without money. */
const onlyPlanned = ['2016-11-07', '2019-02-11', '2020-03-09']

export function makeBackboneProjects(finder: RouteFinder, courses: Courses): readonly BackboneProject[] {
  const random = randomFor('backbone projects')
  const projects: BackboneProject[] = []
  const reached = new Set<ShortageArea>()
  const fill = (period: Period, candidates: readonly ShortageArea[]) => {
    const added = fillPeriod(period, { candidates, reached, finder, courses, random })
    projects.push(...added)
  }
  for (const period of early) fill(period, courses.withCourse('early_backbone'))
  const isBusy = new Set<ShortageArea>()
  const setBack = ({ areas: count, course, ...dates }: (typeof setbacks)[number]) => {
    const candidates = courses.withCourse(course).filter((area) => !isBusy.has(area))
    const route = closeTogether(candidates, count, { finder, random, isAllowed: (area) => reached.has(area) })
    for (const area of route.targets) isBusy.add(area)
    projects.push({
      ...dates,
      fate: 'cancelled',
      roads: route.roads,
      start: route.start,
      areas: route.targets,
    })
  }
  for (const setback of setbacks.filter(({ course }) => course === 'late_backbone')) setBack(setback)
  late.forEach((period, year) => {
    // An area whose own backbone comes soon would hide the set-back.
    fill(
      period,
      courses.withCourse('late_backbone').filter((area) => year > 0 || !isBusy.has(area)),
    )
  })
  for (const setback of setbacks.filter(({ course }) => course === 'remaining')) setBack(setback)
  for (const decided of onlyPlanned) {
    const candidates = courses.withCourse('remaining').filter((area) => !isBusy.has(area))
    const route = closeTogether(candidates, 1, { finder, random, isAllowed: (area) => reached.has(area) })
    for (const area of route.targets) isBusy.add(area)
    projects.push({ decided, fate: 'planned', roads: route.roads, start: route.start, areas: route.targets })
  }
  return projects.toSorted((one, other) => one.decided.localeCompare(other.decided))
}

type Filling = {
  readonly candidates: readonly ShortageArea[]
  readonly reached: Set<ShortageArea>
  readonly finder: RouteFinder
  readonly courses: Courses
  readonly random: Random
}

function fillPeriod(
  period: Period,
  { candidates, reached, finder, courses, random }: Filling,
): readonly BackboneProject[] {
  const routes: { route: Route; areas: readonly ShortageArea[] }[] = []
  let left = period.areas
  for (let tries = 0; left > 0; tries += 1) {
    if (tries > 2000) throw new Error(`No route reaches ${left} more areas by ${period.to}.`)
    const waiting = candidates.filter((area) => !reached.has(area))
    const seed = random.pick(waiting)
    const size = Math.min(left, random.integer(1, period.largest))
    const targets = waiting
      .filter((area) => distance(area.village, seed.village) < 16_000)
      .toSorted((one, other) => distance(one.village, seed.village) - distance(other.village, seed.village))
      .slice(0, size)
    // An area of the same course may be crossed on the way, at a price; one of another course may not.
    const costOf = (area: ShortageArea) =>
      reached.has(area) ? 1 : courses.courseOf(area) === courses.courseOf(seed) ? 6 : undefined
    const route = finder.find({ targets, costOf })
    if (!route) continue
    const areas = route.reached.filter((area) => !reached.has(area))
    if (areas.length > left || areas.length > period.largest + 1) continue
    for (const area of areas) reached.add(area)
    finder.keep(route)
    routes.push({ route, areas })
    left -= areas.length
  }
  const days = daysBetween(period.from, period.to)
  return routes.map(({ route, areas }, index) => ({
    fate: 'built',
    decided: decisionDay(
      period,
      index === routes.length - 1 ? days : (days * (index + random.next() * 0.8)) / routes.length,
      index === 0,
    ),
    roads: route.roads,
    start: route.start,
    areas,
  }))
}

function decisionDay(period: Period, days: number, isFirst: boolean): string {
  return isFirst ? period.from : workday(addDays(period.from, days))
}

type Near = {
  readonly finder: RouteFinder
  readonly random: Random
  readonly isAllowed: (area: ShortageArea) => boolean
}

/** The areas that lie nearest together and that a route reaches without touching any that is not allowed. */
function closeTogether(
  candidates: readonly ShortageArea[],
  count: number,
  { finder, random, isAllowed }: Near,
) {
  const groups = candidates
    .map((seed) => {
      const targets = candidates
        .toSorted((one, other) => distance(one.village, seed.village) - distance(other.village, seed.village))
        .slice(0, count)
      return {
        targets,
        width: distance(seed.village, itemAt(targets, targets.length - 1).village) + random.next(),
      }
    })
    .sort((one, other) => one.width - other.width)
  for (const { targets } of groups) {
    const route = finder.find({ targets, costOf: (area) => (isAllowed(area) ? 1 : undefined) })
    if (route) return { ...route, targets }
  }
  throw new Error(`No route reaches ${count} areas that lie together.`)
}
