// Grows the streets of a town or a village from its middle outwards, house by house.
import { itemAt, type Random } from '../random.ts'
import type { AddressBook, Street } from './addresses.ts'
import type { Land } from './land.ts'
import { streetName } from './names.ts'
import { distance, type Point } from './planar.ts'
import type { Settlement } from './settlements.ts'
import { spatialGrid } from './spatial_grid.ts'

type Tip = { x: number; y: number; angle: number; street: Street; steps: number }
type Corner = Point & { readonly street: Street }

export type Growth = {
  readonly settlement: Settlement
  readonly centre: Point
  readonly houses: number
  readonly kind: 'town_street' | 'village_street'
  /** Between the houses along a street; wider means a thinner village. */
  readonly step_m: number
}

export function grow(
  growth: Growth,
  { book, land, random }: { book: AddressBook; land: Land; random: Random },
): void {
  const { centre, step_m, settlement, kind } = growth
  const apart_m = step_m * 1.15
  const corners: Corner[] = []
  const grid = spatialGrid<Corner>(apart_m)
  const newStreet = () => book.newStreet(settlement, kind, streetName(random))
  const stretched = lobes(random)
  const firstAngle = random.between(0, Math.PI)
  const arms = growth.houses > 400 ? 5 : random.integer(2, 3)
  let tips: Tip[] = Array.from({ length: arms }, (_, arm) => ({
    x: centre.x,
    y: centre.y,
    angle: firstAngle + (arm * 2 * Math.PI) / arms + random.between(-0.5, 0.5),
    street: newStreet(),
    steps: 0,
  }))
  let [built, fruitless] = [0, 0]
  while (built < growth.houses && fruitless < 400) {
    const tip = nearestOfSome(tips, (point) => stretched(centre, point), random)
    if (!tip) {
      const corner = corners.length > 0 ? random.pick(corners) : { ...centre, street: newStreet() }
      tips = [
        { x: corner.x, y: corner.y, angle: random.between(0, 2 * Math.PI), street: newStreet(), steps: 0 },
      ]
      fruitless += 1
      continue
    }
    tip.angle += 0.16 * random.bell()
    const stride = step_m * random.between(0.85, 1.25)
    const reached = { x: tip.x + stride * Math.cos(tip.angle), y: tip.y + stride * Math.sin(tip.angle) }
    const isFree = grid.isFree(
      reached,
      apart_m,
      (corner) => corner.street === tip.street || distance(corner, tip) < stride * 0.6,
    )
    if (!isFree || !land.isLand(reached)) {
      tips = tips.filter((other) => other !== tip)
      continue
    }
    const corner = { ...reached, street: tip.street }
    grid.add(corner)
    corners.push(corner)
    const before = built
    built += buildBothSides(tip, reached, { book, random, step_m })
    fruitless = built > before ? 0 : fruitless + 1
    tip.x = reached.x
    tip.y = reached.y
    tip.steps += 1
    // A long street changes its name, so that it does not get fibre all at once.
    if (tip.steps % 9 === 0) tip.street = newStreet()
    if (tip.steps > 1 && random.chance(0.3)) {
      const turn = (random.chance(0.5) ? 1 : -1) * (Math.PI / 2 + random.between(-0.45, 0.45))
      tips.push({ ...reached, angle: tip.angle + turn, street: newStreet(), steps: 0 })
    }
    if (random.chance(0.035)) tips = tips.filter((other) => other !== tip)
  }
}

/** Keeps a town together without making it round. */
function nearestOfSome(
  tips: readonly Tip[],
  away: (point: Point) => number,
  random: Random,
): Tip | undefined {
  if (tips.length === 0) return undefined
  const [one, other] = [random.pick(tips), random.pick(tips)]
  return away(one) < away(other) ? one : other
}

/** A distance that is shorter in some directions, so that a town grows further that way. */
function lobes(random: Random): (centre: Point, point: Point) => number {
  const waves = [1, 2, 3, 5].map((count) => ({
    count,
    height: random.between(0.1, 0.45),
    turn: random.between(0, 7),
  }))
  return (centre, point) => {
    const angle = Math.atan2(point.y - centre.y, point.x - centre.x)
    const reach = waves.reduce(
      (sum, { count, height, turn }) => sum + height * Math.sin(count * angle + turn),
      1,
    )
    return distance(centre, point) / Math.max(0.25, reach)
  }
}

function buildBothSides(
  from: Tip,
  to: Point,
  { book, random, step_m }: { book: AddressBook; random: Random; step_m: number },
): number {
  const along = Math.atan2(to.y - from.y, to.x - from.x)
  let built = 0
  for (const side of [-1, 1]) {
    if (random.chance(0.14)) continue
    const aside = side * random.between(0.32, 0.48) * step_m
    const on = random.between(0.35, 0.75)
    const house = {
      x: from.x + on * (to.x - from.x) - aside * Math.sin(along),
      y: from.y + on * (to.y - from.y) + aside * Math.cos(along),
    }
    if (book.addHouse(house, from.street)) built += 1
  }
  return built
}

export function pointAlong(line: readonly Point[], share: number): { point: Point; angle: number } {
  const at = Math.max(1, Math.min(line.length - 1, Math.round(share * (line.length - 1))))
  const [from, to] = [itemAt(line, at - 1), itemAt(line, at)]
  return { point: to, angle: Math.atan2(to.y - from.y, to.x - from.x) }
}
