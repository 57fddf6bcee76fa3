// The whole invented programme: areas, backbone, applications and coverage, in the order in which one decides the next.
import type { Address } from '../ground/addresses.ts'
import type { Ground } from '../ground/ground.ts'
import { randomFor } from '../random.ts'
import { type Application, makeApplications } from './applications.ts'
import { areaCoverages, associationFinishes, lapseIn } from './area_coverage.ts'
import { type Backbone, makeBackbone } from './backbone.ts'
import { openRouteFinder } from './backbone_routes.ts'
import { addDays, reportFrom } from './calendar.ts'
import { type Courses, chooseCourses } from './courses.ts'
import { type CoverageRow, makeCoverage } from './coverage.ts'
import { type FibreDates, planArea, planStreets } from './coverage_plan.ts'
import { makeShortageAreas, type ShortageArea } from './shortage_areas.ts'

export type Programme = {
  readonly areas: readonly ShortageArea[]
  readonly listingOf: (area: ShortageArea) => { listed_from: string; listed_to: string | undefined }
  readonly backbone: Backbone
  readonly applications: readonly Application[]
  readonly coverage: readonly CoverageRow[]
}

/** How many areas came on the list a year after the others. */
const listedLater = 3

export function makeProgramme(ground: Ground): Programme {
  const areas = makeShortageAreas(ground)
  const finder = openRouteFinder(ground, areas)
  const courses = chooseCourses(areas, finder)
  const backbone = makeBackbone(ground, { areas, courses, finder })
  const finishOf = associationFinishes(courses)
  const applications = makeApplications(ground, { areas, courses, finishOf })
  const fibre = planFibre(ground, { areas, courses, backbone, applications })
  const coverage = makeCoverage(ground.addresses, fibre, lapseIn(areas, finishOf))
  return { areas, listingOf: listings(courses), backbone, applications, coverage }
}

function listings(courses: Courses): Programme['listingOf'] {
  const later = courses.withCourse('late_backbone').slice(-listedLater)
  const [applied, untouched] = [true, false].map((isApplied) =>
    courses.withCourse('delisted').find((area) => courses.isApplied(area) === isApplied),
  )
  return (area) => ({
    listed_from: later.includes(area) ? '2013-01-01' : '2012-01-01',
    listed_to: area === applied ? '2017-12-31' : area === untouched ? '2018-12-31' : undefined,
  })
}

type Deciding = Pick<Programme, 'areas' | 'backbone' | 'applications'> & { readonly courses: Courses }

function planFibre(ground: Ground, { areas, courses, backbone, applications }: Deciding): FibreDates {
  const random = randomFor('fibre')
  const inAreas = new Set(areas.flatMap((area) => area.addresses))
  const fibre = planStreets(ground.addresses, inAreas, random)
  for (const plan of areaCoverages(areas, { courses, backbone, random })) {
    for (const [address, date] of planArea(plan, random)) setEarlier(fibre, address, date)
  }
  for (const { steps, houses, area } of applications) {
    const completed = steps.find((step) => step.status === 'completed')?.date
    const date = completed && reportFrom(addDays(completed, -45))
    // In the other areas the course alone decides, or an association would take one off the remaining too early.
    if (!date || (area && courses.courseOf(area) !== 'early_backbone')) continue
    for (const house of houses) if (random.chance(0.9)) setEarlier(fibre, house, date)
  }
  return fibre
}

function setEarlier(fibre: FibreDates, address: Address, date: string): void {
  const known = fibre.get(address)
  if (!known || date < known) fibre.set(address, date)
}
