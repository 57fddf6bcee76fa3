// The rows of the two application registers, and which houses an association has built.
import type { Address } from '../ground/addresses.ts'
import type { Ground } from '../ground/ground.ts'
import { housesInside, outlineOf } from '../ground/outline.ts'
import { boundsOf, distance, doBoundsMeet, doRingsMeet, type Ring } from '../ground/planar.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import { type ApplicationStep, historyOf } from './application_histories.ts'
import { type ApplicationPlan, planApplications } from './application_plans.ts'
import { daysBetween } from './calendar.ts'
import type { Courses } from './courses.ts'
import { organisationNumber, personLikeNumber } from './organisation_numbers.ts'
import type { ShortageArea } from './shortage_areas.ts'

export type Application = {
  readonly id: string
  readonly association_name: string
  readonly association_number: string
  readonly applied_sek: number
  readonly granted_sek: number | undefined
  readonly ring: Ring
  readonly steps: readonly ApplicationStep[]
  readonly houses: readonly Address[]
  readonly area: ShortageArea | undefined
}

/** The order of size of the aid for a household in the programme. */
const aidPerHousehold_sek = 37_500
const villageReach_m = 1800

export function makeApplications(
  ground: Ground,
  {
    areas,
    courses,
    finishOf,
  }: {
    areas: readonly ShortageArea[]
    courses: Courses
    finishOf: (area: ShortageArea) => string | undefined
  },
): readonly Application[] {
  const random = randomFor('applications')
  const villages = ground.settlements.filter(
    (settlement) =>
      settlement.kind === 'village' && areas.every((area) => distance(area.village, settlement) > 5500),
  )
  const drawn = planApplications(courses, villages).map((plan) => {
    const steps = historyOf(plan, random, plan.area && finishOf(plan.area))
    return { plan, steps, ...drawApplication(plan, { ground, areas, random }) }
  })
  const numbers = new Map<string, string>()
  const journal = new Map<string, number>()
  return drawn
    .toSorted((one, other) => receivedOn(one.steps).localeCompare(receivedOn(other.steps)))
    .map(({ plan, steps, ring, houses }) => {
      const name = associationName(plan.village.name)
      const isPersonLike = numbers.size === 40 || numbers.size === 90
      const number =
        numbers.get(name) ?? (isPersonLike ? personLikeNumber(random) : organisationNumber(random))
      numbers.set(name, number)
      const applied_sek = thousands(
        Math.max(4, houses.length * 0.9) * aidPerHousehold_sek * random.between(0.75, 1.3),
      )
      const isGranted = steps.some((step) => step.status === 'granted')
      return {
        id: journalNumber(receivedOn(steps), journal, random),
        association_name: name,
        association_number: number,
        applied_sek,
        granted_sek: isGranted ? thousands(applied_sek * random.between(0.8, 1)) : undefined,
        ring,
        steps,
        houses,
        area: plan.area,
      }
    })
}

/** Covers some houses of its area and of no other; elsewhere it meets no area at all. */
function drawApplication(
  plan: ApplicationPlan,
  { ground, areas, random }: { ground: Ground; areas: readonly ShortageArea[]; random: Random },
) {
  const { area, village } = plan
  const pool = area
    ? area.addresses
    : ground.grid.near(village, villageReach_m).filter((house) => house.street.kind !== 'town_street')
  for (let share = plan.share; share > 0.01; share *= 0.86) {
    const centre = plan.share === 1 ? village : random.pick(pool)
    const chosen = pool
      .toSorted((one, other) => distance(one, centre) - distance(other, centre))
      .slice(0, Math.max(5, Math.round(share * pool.length)))
    const ring = outlineOf(chosen, { reach_m: random.between(150, 260), land: ground.land, random })
    if (!ring) continue
    const bounds = boundsOf(ring)
    const met = areas.filter(
      (other) => other !== area && doBoundsMeet(other.bounds, bounds) && doRingsMeet(other.ring, ring),
    )
    if (met.length > 0) continue
    const houses = housesInside(ring, ground.grid)
    const ours = area ? houses.filter((house) => area.addresses.includes(house)) : houses
    if (ours.length >= 4 && ours.length <= Math.max(8, pool.length * (plan.share + 0.15)))
      return { ring, houses }
  }
  throw new Error(`No application can be drawn for ${village.name}.`)
}

function receivedOn(steps: readonly ApplicationStep[]): string {
  return itemAt(steps, 0).date
}

function associationName(village: string): string {
  const forms = [
    '%s fiber ek. för.',
    '%s fiber ek. för.',
    '%s fiber ek. för.',
    '%s fiberförening ek. för.',
    'Fiber i %s ek. för.',
    '%s byanät ek. för.',
  ]
  return itemAt(forms, (village.length * 7 + (village.codePointAt(1) ?? 0)) % forms.length).replace(
    '%s',
    village,
  )
}

/** Runs through the year, with the office's other matters between. */
function journalNumber(received: string, journal: Map<string, number>, random: Random): string {
  const year = received.slice(0, 4)
  const number = Math.max(
    (journal.get(year) ?? 0) + random.integer(1, 4),
    Math.round(120 + daysBetween(`${year}-01-01`, received) * 17.5 + random.integer(0, 16)),
  )
  journal.set(year, number)
  return `${year}-${String(number).padStart(4, '0')}`
}

function thousands(sek: number): number {
  return Math.round(sek / 1000) * 1000
}
