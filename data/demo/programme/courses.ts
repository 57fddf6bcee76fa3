// Decides which way each area goes, so that the county's figures come out as its action plan has them.

import { doBoundsMeet, doRingsMeet } from '../ground/planar.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import type { RouteFinder } from './backbone_routes.ts'
import type { ShortageArea } from './shortage_areas.ts'

/** How an area leaves the list of the remaining, or why it does not. */
export type Course =
  /** In progress on 2015-06-30: the backbone reaches it. */
  | 'early_backbone'
  /** The backbone reaches it after 2015-06-30. */
  | 'late_backbone'
  /** An association builds until nearly every house has fibre. */
  | 'association'
  /** Taken off the list while still without fibre. */
  | 'delisted'
  /** Still remaining at the end of 2020. */
  | 'remaining'

export type Courses = {
  readonly courseOf: (area: ShortageArea) => Course
  readonly withCourse: (course: Course) => readonly ShortageArea[]
  /** On 2015-06-30 a live application covers a part of it. */
  readonly isApplied: (area: ShortageArea) => boolean
}

/** On 2015-06-30: 116 areas in progress, and of the other 59 these with and without an application: 42 and 17. */
const outside = [
  { course: 'association', applied: 17, untouched: 4 },
  { course: 'late_backbone', applied: 20, untouched: 10 },
  { course: 'delisted', applied: 1, untouched: 1 },
  { course: 'remaining', applied: 4, untouched: 2 },
] as const

/** Draws again until the backbone can reach its areas without crossing those that it must not reach. */
export function chooseCourses(areas: readonly ShortageArea[], finder: RouteFinder): Courses {
  const random = randomFor('courses')
  const alone = areas.filter((area) => !areas.some((other) => other !== area && doOverlap(area, other)))
  for (let tries = 0; tries < 200; tries += 1) {
    const courses = drawCourses(areas, alone, random)
    if (canBeBuilt(courses, finder)) return courses
  }
  throw new Error('No choice of courses lets the backbone reach its areas.')
}

function canBeBuilt({ courseOf, withCourse }: Courses, finder: RouteFinder): boolean {
  const isEarly = (area: ShortageArea) => courseOf(area) === 'early_backbone'
  const early = finder.reachable(isEarly)
  return (
    withCourse('early_backbone').every((area) => early.has(area)) &&
    withCourse('late_backbone').every((late) =>
      finder.reachable((area) => area === late || isEarly(area)).has(late),
    )
  )
}

function doOverlap(one: ShortageArea, other: ShortageArea): boolean {
  return doBoundsMeet(one.bounds, other.bounds) && doRingsMeet(one.ring, other.ring)
}

/** What reaches one of two overlapping areas may reach the other: only those that stand alone get another course than the early one. */
function drawCourses(
  areas: readonly ShortageArea[],
  alone: readonly ShortageArea[],
  random: Random,
): Courses {
  const courses = new Map<ShortageArea, Course>()
  const applied = new Set<ShortageArea>()
  const order = random.shuffled(alone)
  let next = 0
  for (const { course, applied: withApplication, untouched } of outside) {
    for (let count = 0; count < withApplication + untouched; count += 1) {
      const area = itemAt(order, next)
      next += 1
      courses.set(area, course)
      if (count < withApplication) applied.add(area)
    }
  }
  const courseOf = (area: ShortageArea) => courses.get(area) ?? 'early_backbone'
  return {
    courseOf,
    withCourse: (course) => areas.filter((area) => courseOf(area) === course),
    isApplied: (area) => applied.has(area),
  }
}
