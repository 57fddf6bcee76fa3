// The invented region of the bench: the size of Västra Götaland with every address, and as many areas, projects
// and applications as its action plan counts, or a few times more.
import { applicationStatuses } from '../../api/contract/vocabulary.ts'
import { type Random, seededRandom } from './random.ts'
import { extent, irregularRing, type Place, route, tessellation } from './shapes.ts'

export type Shaped = { readonly id: string; readonly places: readonly Place[] }
export type BenchRegion = {
  readonly municipalities: readonly Shaped[]
  readonly areas: readonly Shaped[]
  readonly addresses: readonly Place[]
  /** address number, technology, state, operator, valid_from, valid_to */
  readonly coverage: readonly string[]
  readonly projects: readonly Shaped[]
  readonly projectEvents: readonly string[]
  readonly points: readonly string[]
  readonly applications: readonly Shaped[]
  readonly applicationEvents: readonly string[]
}

const counts = {
  addresses: 1_000_000,
  addressesOfAreas: 30_000,
  areas: 175,
  projects: 500,
  points: 600,
  applications: 400,
}

export const addressId = (index: number) => `adr-${String(index + 1).padStart(7, '0')}`

export function benchRegion(seed = 1401): BenchRegion {
  const random = seededRandom(seed)
  const municipalities = tessellation(random, 7, 7).map((places, index) => ({
    id: String(1401 + index),
    places,
  }))
  const centres = areaCentres(random)
  const areas = centres.map((centre, index) => ({
    id: `area-${String(index + 1).padStart(3, '0')}`,
    places: irregularRing(random, {
      centre,
      radius: random.between(500, 3000),
      vertices: random.whole(200, 600),
    }),
  }))
  const { addresses, coverage } = houses(random, centres)
  return {
    municipalities,
    areas,
    addresses,
    coverage,
    ...backbone(random, centres),
    ...villageApplications(random, centres),
  }
}

/** Spread over the region; every tenth beside the one before it, so that some overlap. */
function areaCentres(random: Random): Place[] {
  const centres: Place[] = []
  for (let index = 0; index < counts.areas; index++) {
    const before = centres.at(-1)
    const [column, row] = [index % 14, Math.floor(index / 14)]
    centres.push(
      before && random.happens(0.1)
        ? [before[0] + random.between(-2500, 2500), before[1] + random.between(-2500, 2500)]
        : [
            extent.west + (extent.width * (column + random.between(0.2, 0.8))) / 14,
            extent.south + (extent.height * (row + random.between(0.2, 0.8))) / 13,
          ],
    )
  }
  return centres
}

/** Houses stand in hamlets in the areas and in larger places outside; a place gets its fibre in a few months, or hardly any. */
function houses(random: Random, centres: readonly Place[]) {
  const addresses: Place[] = []
  const coverage: string[] = []
  const settle = (centre: Place, size: number, { spread, share }: { spread: number; share: number }) => {
    const month = random.whole(0, 113)
    for (let house = 0; house < size && addresses.length < counts.addresses; house++) {
      addresses.push([centre[0] + spread * random.normal(), centre[1] + spread * random.normal()])
      coverage.push(...coverageOf(random, addressId(addresses.length - 1), { share, month }))
    }
  }
  for (const centre of centres) {
    const share = random.pick([0.01, 0.02, 0.05, 0.3, 0.6, 0.9, 0.99])
    const size = counts.addressesOfAreas / counts.areas
    for (let settled = 0; settled < size; settled += 60) {
      const hamlet: Place = [centre[0] + random.between(-900, 900), centre[1] + random.between(-900, 900)]
      settle(hamlet, 60, { spread: random.between(50, 150), share })
    }
  }
  while (addresses.length < counts.addresses) {
    const town: Place = [
      extent.west + extent.width * random.between(0.01, 0.99),
      extent.south + extent.height * random.between(0.01, 0.99),
    ]
    settle(town, random.whole(50, 1500), {
      spread: random.between(200, 1500),
      share: random.pick([0.2, 0.5, 0.8]),
    })
  }
  return { addresses, coverage }
}

const operators = ['Bynät', 'Länets nät', 'Stadsnät AB', ''] as const

function coverageOf(random: Random, id: string, built: { share: number; month: number }): string[] {
  const operator = random.pick(operators)
  const row = (...columns: string[]) => [id, ...columns].join(',')
  if (random.happens(built.share)) {
    const from = monthDate(built.month + random.whole(0, 6))
    const fibre = (state: string, to = '') => row('fibre', state, operator, from, to)
    if (random.happens(0.02)) return [fibre('connected', monthDate(built.month + random.whole(7, 30)))]
    return [fibre(random.happens(0.85) ? 'connected' : 'passed')]
  }
  return random.happens(0.4)
    ? [row('copper', 'connected', 'Telenät', '2006-01-01', random.happens(0.2) ? '2015-01-01' : '')]
    : []
}

/** The first of a month: 0 is January 2006. */
function monthDate(month: number): string {
  return `${2006 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function backbone(random: Random, centres: readonly Place[]) {
  const projects = Array.from({ length: counts.projects }, (_, index) => ({
    id: `net-${String(index + 1).padStart(3, '0')}`,
    places: route(random, {
      start: beside(random, centres, 15_000),
      vertices: random.whole(20, 200),
      step: random.between(30, 90),
    }),
  }))
  const projectEvents = projects.flatMap(({ id }) => {
    const start = random.whole(40, 125)
    const life = ['planned', 'funded', 'building', 'in_service'].slice(0, random.whole(1, 4))
    const events = life.map((status, step) => `${id},${status},${monthDate(start + 5 * step)},`)
    return random.happens(0.15) ? [...events, `${id},cancelled,${monthDate(start + 22)},`] : events
  })
  const points = Array.from({ length: counts.points }, (_, index) => {
    const project = projects[random.whole(0, projects.length - 1)]
    const [easting, northing] = project?.places[random.whole(0, project.places.length - 1)] ?? [0, 0]
    const from = random.happens(0.4) ? monthDate(random.whole(90, 130)) : ''
    return [`point-${index + 1}`, project?.id, 'new', from, easting.toFixed(2), northing.toFixed(2)].join(',')
  })
  return { projects, projectEvents, points }
}

function villageApplications(random: Random, centres: readonly Place[]) {
  const applications = Array.from({ length: counts.applications }, (_, index) => ({
    id: `2014-${1001 + index}`,
    places: irregularRing(random, {
      centre: beside(random, centres, 6000),
      radius: random.between(500, 3500),
      vertices: random.whole(30, 150),
    }),
  }))
  const applicationEvents = applications.flatMap(({ id }) => {
    const start = random.whole(90, 125)
    return applicationStatuses
      .filter(() => random.happens(0.4))
      .map((status, step) => `${id},${status},${monthDate(start + 2 * step)},`)
  })
  return { applications, applicationEvents }
}

function beside(random: Random, centres: readonly Place[], distance: number): Place {
  const centre = centres[random.whole(0, centres.length - 1)] ?? [extent.west, extent.south]
  return [centre[0] + random.between(-distance, distance), centre[1] + random.between(-distance, distance)]
}
