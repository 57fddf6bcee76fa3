// 175 invented shortage areas: country round a village, away from the towns.
import type { Address } from '../ground/addresses.ts'
import type { Ground } from '../ground/ground.ts'
import { housesInside, outlineOf, widthOf } from '../ground/outline.ts'
import {
  type Bounds,
  boundsOf,
  distance,
  distanceToRing,
  doBoundsMeet,
  doRingsMeet,
  isInBounds,
  isInRing,
  type Point,
  type Ring,
} from '../ground/planar.ts'
import type { Settlement } from '../ground/settlements.ts'
import { itemAt, type Random, randomFor } from '../random.ts'
import { areaName } from './area_names.ts'

export type ShortageArea = {
  readonly id: string
  readonly name: string
  readonly municipality_code: string
  readonly village: Settlement
  /** The village's number among the settlements, for the roads. */
  readonly settlement: number
  readonly ring: Ring
  readonly bounds: Bounds
  readonly addresses: readonly Address[]
  /** Drawn a little into its neighbour, as lists made by hand do. */
  readonly overlaps: boolean
}

const wanted = 175
const overlapping = 4
/** Areas keep this far from the middle of a town. */
const fromTown_m = 3200

export function makeShortageAreas(ground: Ground): readonly ShortageArea[] {
  const random = randomFor('shortage areas')
  const made: Omit<ShortageArea, 'id'>[] = []
  const numbers = new Map<string, number>()
  const queues = candidatesByMunicipality(ground, random)
  // One for each municipality that has room for one, then by turns.
  for (const queue of queues) {
    for (const settlement of queue.slice(0, 8)) {
      const area = drawArea(settlement, { ground, made, overlaps: false, random })
      if (area) made.push(area)
      if (area) break
    }
  }
  for (const settlement of inTurn(queues, random)) {
    if (made.length === wanted) break
    const overlaps = made.filter((area) => area.overlaps).length < overlapping && made.length > 60
    const area = drawArea(settlement, { ground, made, overlaps, random })
    if (area) made.push(area)
  }
  if (made.length < wanted)
    throw new Error(`There is room for only ${made.length} shortage areas of ${wanted}.`)
  return made
    .toSorted(
      (one, other) =>
        one.municipality_code.localeCompare(other.municipality_code) || other.ring.length - one.ring.length,
    )
    .map((area) => {
      const number = (numbers.get(area.municipality_code) ?? 0) + 1
      numbers.set(area.municipality_code, number)
      return { ...area, id: `BO-${area.municipality_code}-${String(number).padStart(2, '0')}` }
    })
}

function candidatesByMunicipality({ settlements }: Ground, random: Random): readonly (readonly number[])[] {
  const towns = settlements.filter((settlement) => settlement.kind === 'town')
  const queues = new Map<string, number[]>()
  for (const index of random.shuffled(settlements.map((_, at) => at))) {
    const settlement = itemAt(settlements, index)
    if (settlement.kind === 'town' || towns.some((town) => distance(town, settlement) < fromTown_m)) continue
    const queue = queues.get(settlement.municipality_code) ?? []
    queue.push(index)
    queues.set(settlement.municipality_code, queue)
  }
  return [...queues.values()]
}

/** The more villages a municipality has, the more of its villages come early. */
function inTurn(queues: readonly (readonly number[])[], random: Random): readonly number[] {
  const turns = queues.flatMap((queue) =>
    queue.map((settlement, at) => ({
      settlement,
      round: Math.floor(at / Math.ceil(queue.length / 9)) + random.next(),
    })),
  )
  return turns.sort((one, other) => one.round - other.round).map(({ settlement }) => settlement)
}

type Drawing = {
  readonly ground: Ground
  readonly made: readonly Omit<ShortageArea, 'id'>[]
  readonly overlaps: boolean
  readonly random: Random
}

function drawArea(settlement: number, drawing: Drawing): Omit<ShortageArea, 'id'> | undefined {
  const { ground, made, overlaps, random } = drawing
  const village = itemAt(ground.settlements, settlement)
  if (made.some((area) => isInBounds(area.bounds, village) && isInRing(area.ring, village))) return undefined
  const wantedHouses = Math.min(520, Math.max(46, Math.round(125 * Math.exp(0.95 * random.bell()))))
  const houses = nearestHouses(village, wantedHouses, drawing)
  if (houses.length < 42) return undefined
  const reach_m = random.between(290, 740)
  const neighbour = overlaps ? nearestArea(village, made) : undefined
  const bridge = neighbour ? housesTowards(village, neighbour) : []
  const ring = outlineOf([...houses, ...bridge], { reach_m, land: ground.land, random })
  if (!ring || widthOf(ring) < 1000 || widthOf(ring) > 6000) return undefined
  const bounds = boundsOf(ring)
  const met = made.filter((area) => doBoundsMeet(area.bounds, bounds) && doRingsMeet(area.ring, ring))
  if (overlaps ? met.length !== 1 || met[0]?.overlaps : met.length > 0) return undefined
  const inside = housesInside(ring, ground.grid)
  if (inside.length < 40 || inside.length > 600) return undefined
  if (inside.some((house) => house.street.kind === 'town_street')) return undefined
  if (overlaps && met[0]) {
    const neighbours = met[0].ring
    const shared = inside.filter((house) => isInRing(neighbours, house)).length
    if (shared < 2 || shared > 0.2 * inside.length) return undefined
  }
  // The roads end in the village, so it has to lie well inside.
  if (!isInRing(ring, village) || distanceToRing(ring, village) < 120) return undefined
  const name = areaName(village, settlement, ground, inside, random)
  return {
    name,
    municipality_code: village.municipality_code,
    village,
    settlement,
    ring,
    bounds,
    addresses: inside,
    overlaps,
  }
}

/** Reaches further in some directions, and never takes a house of another area. */
function nearestHouses(
  village: Settlement,
  count: number,
  { ground, made, random }: Drawing,
): readonly Address[] {
  const waves = [1, 2, 3].map((times) => ({
    times,
    height: random.between(0.05, 0.4),
    turn: random.between(0, 7),
  }))
  const nearAreas = made.filter((area) => distance(area.village, village) < 9000)
  return ground.grid
    .near(village, 3800)
    .filter(
      (house) =>
        house.municipality_code === village.municipality_code &&
        nearAreas.every((area) => !isInBounds(area.bounds, house) || !isInRing(area.ring, house)),
    )
    .map((house) => {
      const angle = Math.atan2(house.y - village.y, house.x - village.x)
      const reach = waves.reduce(
        (sum, { times, height, turn }) => sum + height * Math.sin(times * angle + turn),
        1,
      )
      return { house, away: distance(house, village) / Math.max(0.3, reach) }
    })
    .sort((one, other) => one.away - other.away)
    .slice(0, count)
    .map(({ house }) => house)
}

function nearestArea(village: Point, made: Drawing['made']): Omit<ShortageArea, 'id'> | undefined {
  let [nearest, least]: [Omit<ShortageArea, 'id'> | undefined, number] = [undefined, 6000]
  for (const area of made) {
    const away = distance(area.village, village)
    if (away < least) [nearest, least] = [area, away]
  }
  return nearest
}

/** The neighbour's houses that lie nearest, and the way there. */
function housesTowards(village: Point, neighbour: Omit<ShortageArea, 'id'>): readonly Point[] {
  const nearest = neighbour.addresses.toSorted(
    (one, other) => distance(one, village) - distance(other, village),
  )
  const target = nearest[4]
  if (!target || distance(target, village) > 3600) return []
  const way = [0.2, 0.4, 0.6, 0.8].map((share) => ({
    x: village.x + share * (target.x - village.x),
    y: village.y + share * (target.y - village.y),
  }))
  return [...way, ...nearest.slice(0, 5)]
}
