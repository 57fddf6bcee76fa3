// Which applications there are, for what, where they stood on 2015-06-30 and how they end.
import type { Settlement } from '../ground/settlements.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import type { Courses } from './courses.ts'
import type { ShortageArea } from './shortage_areas.ts'

export type Standing =
  | 'received'
  | 'queued'
  | 'in_review'
  | 'supplement_requested'
  | 'granted'
  | 'building'
  | 'appealed'
  | 'rejected'
  | 'withdrawn'
  | 'completed'
  /** Comes in after 2015-06-30. */
  | 'not_yet'

export type Ending = 'paid' | 'building' | 'in_review' | 'rejected' | 'withdrawn' | 'appealed'

export type ApplicationPlan = {
  readonly village: Settlement
  /** Undefined where the application meets no shortage area. */
  readonly area?: ShortageArea
  readonly standing: Standing
  readonly ending: Ending
  /** The share of the area's houses that it covers, about. */
  readonly share: number
  /** Comes in this early at least. */
  readonly notBefore?: string
}

/** Where the 130 in the queue stand. */
const queue: readonly Standing[] = [
  'received',
  'queued',
  'queued',
  'queued',
  'queued',
  'queued',
  'in_review',
  'in_review',
  'in_review',
  'supplement_requested',
]
const endings: readonly Ending[] = [
  'paid',
  'paid',
  'paid',
  'paid',
  'paid',
  'building',
  'in_review',
  'rejected',
  'withdrawn',
  'appealed',
]
/** In the queue on 2015-06-30: 130 in all with the 37 first and 5 second applications of the areas that wait for one. */
const inQueueEarly = 60
const inQueueElsewhere = 28

type Others = readonly (readonly [standing: Standing, count: number])[]
const earlyOthers: Others = [
  ['building', 9],
  ['granted', 6],
  ['appealed', 1],
  ['completed', 5],
  ['rejected', 5],
  ['withdrawn', 4],
  ['not_yet', 8],
]
const elsewhereOthers: Others = [
  ['building', 5],
  ['granted', 4],
  ['completed', 8],
  ['rejected', 3],
  ['withdrawn', 3],
  ['not_yet', 16],
]

export function planApplications(
  courses: Courses,
  villages: readonly Settlement[],
): readonly ApplicationPlan[] {
  const random = randomFor('application plans')
  return [
    ...plansForAssociations(courses, random),
    ...plansForLateBackbone(courses, random),
    ...plansForTheRest(courses),
    ...plansForEarlyBackbone(courses, random),
    ...plansElsewhere(villages, random),
  ]
}

/** These end with fibre for nearly every house. */
function plansForAssociations(courses: Courses, random: Random): readonly ApplicationPlan[] {
  const standings: Standing[] = ['granted', 'granted', 'building']
  return courses.withCourse('association').map((area) => {
    const standing = courses.isApplied(area) ? (standings.pop() ?? random.pick(queue)) : 'not_yet'
    return { village: area.village, area, standing, ending: 'paid', share: 1 }
  })
}

function plansForLateBackbone(courses: Courses, random: Random): readonly ApplicationPlan[] {
  const areas = courses.withCourse('late_backbone')
  const applied = areas.filter(courses.isApplied)
  const untouched = areas.filter((area) => !courses.isApplied(area))
  const before: Standing[] = [
    'rejected',
    'rejected',
    'withdrawn',
    'withdrawn',
    'not_yet',
    'not_yet',
    'not_yet',
  ]
  return [
    ...applied.map((area, index) => ({
      village: area.village,
      area,
      standing: index === 0 ? ('appealed' as const) : random.pick(queue),
      ending: random.pick(endings),
      share: random.between(0.3, 0.6),
    })),
    // A second stage of the same association.
    ...applied.slice(5, 10).map((area) => ({
      village: area.village,
      area,
      standing: random.pick(queue),
      ending: random.pick(endings),
      share: random.between(0.15, 0.3),
    })),
    ...before.map((standing, index) => {
      const area = itemAt(untouched, index)
      return {
        village: area.village,
        area,
        standing,
        ending: random.pick(endings),
        share: random.between(0.3, 0.6),
      }
    }),
  ]
}

/** The six areas that remain at the end of 2020, four of them applied for, and the two that are taken off the list. */
function plansForTheRest(courses: Courses): readonly ApplicationPlan[] {
  const remaining = courses
    .withCourse('remaining')
    .toSorted((one, other) => Number(courses.isApplied(other)) - Number(courses.isApplied(one)))
  const delisted = courses.withCourse('delisted').filter(courses.isApplied)
  const plan = (area: ShortageArea, rest: Pick<ApplicationPlan, 'standing' | 'ending' | 'notBefore'>) => ({
    village: area.village,
    area,
    share: 0.5,
    ...rest,
  })
  return [
    plan(itemAt(remaining, 0), { standing: 'queued', ending: 'appealed' }),
    plan(itemAt(remaining, 1), { standing: 'in_review', ending: 'withdrawn' }),
    plan(itemAt(remaining, 1), { standing: 'not_yet', ending: 'in_review', notBefore: '2019-03-01' }),
    plan(itemAt(remaining, 2), { standing: 'supplement_requested', ending: 'building' }),
    plan(itemAt(remaining, 3), { standing: 'appealed', ending: 'rejected' }),
    plan(itemAt(remaining, 4), { standing: 'rejected', ending: 'rejected' }),
    plan(itemAt(remaining, 4), { standing: 'not_yet', ending: 'in_review', notBefore: '2020-02-01' }),
    plan(itemAt(remaining, 5), { standing: 'withdrawn', ending: 'withdrawn' }),
    ...delisted.map((area) => plan(area, { standing: 'queued', ending: 'withdrawn' })),
  ]
}

function plansForEarlyBackbone(courses: Courses, random: Random): readonly ApplicationPlan[] {
  const areas = random.shuffled(courses.withCourse('early_backbone'))
  return standings(inQueueEarly, earlyOthers, random).map((standing, index) => {
    const area = itemAt(areas, index)
    return {
      village: area.village,
      area,
      standing,
      ending: random.pick(endings),
      share: random.between(0.2, 0.6),
    }
  })
}

function plansElsewhere(villages: readonly Settlement[], random: Random): readonly ApplicationPlan[] {
  const chosen = random.shuffled(villages)
  return standings(inQueueElsewhere, elsewhereOthers, random).map((standing, index) => ({
    village: itemAt(chosen, index),
    standing,
    ending: random.pick(endings),
    share: random.between(0.4, 1),
  }))
}

function standings(queued: number, others: Others, random: Random): readonly Standing[] {
  return [
    ...Array.from({ length: queued }, () => random.pick(queue)),
    ...others.flatMap(([standing, count]) => Array.from({ length: count }, () => standing)),
  ]
}
