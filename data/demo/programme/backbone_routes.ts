// Finds the way of a backbone along the roads, from a town or from backbone that is there already.
import type { Ground } from '../ground/ground.ts'
import { doBoundsMeet, doesLineCrossRing } from '../ground/planar.ts'
import type { Road } from '../ground/roads.ts'
import { itemAt } from '../random.ts'
import type { ShortageArea } from './shortage_areas.ts'

export type RouteQuestion = {
  readonly targets: readonly ShortageArea[]
  /** How many times its length a road into the area costs; undefined where no route may go. */
  readonly costOf: (area: ShortageArea) => number | undefined
}

export type Route = {
  readonly roads: readonly Road[]
  readonly start: number
  readonly reached: readonly ShortageArea[]
}

type Way = { readonly roads: readonly Road[]; readonly start: number }

export type RouteFinder = {
  readonly find: (question: RouteQuestion) => Route | undefined
  /** The areas whose village some town can reach by roads that cross none but the allowed areas. */
  readonly reachable: (isAllowed: (area: ShortageArea) => boolean) => ReadonlySet<ShortageArea>
  /** Later routes may start from this one. */
  readonly keep: (route: Route) => void
}

/** A new start in a town is as dear as this much digging. */
const newStart_m = 2500

export function openRouteFinder(ground: Ground, areas: readonly ShortageArea[]): RouteFinder {
  const { settlements, roads } = ground
  const met = new Map(
    roads.map((road) => [
      road,
      areas.filter(
        (area) => doBoundsMeet(area.bounds, road.bounds) && doesLineCrossRing(road.line, area.ring),
      ),
    ]),
  )
  const roadsAt = settlements.map((_, index) =>
    roads.filter((road) => road.from === index || road.to === index),
  )
  const kept = new Set<number>()

  const findOne = (
    target: ShortageArea,
    costOf: RouteQuestion['costOf'],
    ours: ReadonlySet<number>,
  ): Way | undefined => {
    const costs = new Map<number, number>()
    const cameBy = new Map<number, Road>()
    const open = new Set<number>()
    settlements.forEach((settlement, index) => {
      const cost =
        kept.has(index) || ours.has(index) ? 0 : settlement.kind === 'town' ? newStart_m : undefined
      if (cost === undefined) return
      costs.set(index, cost)
      open.add(index)
    })
    while (open.size > 0) {
      const at = cheapest(open, costs)
      if (at === target.settlement) return wayBack(at, cameBy)
      open.delete(at)
      for (const road of itemAt(roadsAt, at)) {
        let factor: number | undefined = 1
        for (const area of met.get(road) ?? []) {
          const cost = area === target ? 1 : costOf(area)
          factor = factor === undefined || cost === undefined ? undefined : Math.max(factor, cost)
        }
        if (factor === undefined) continue
        const to = road.from === at ? road.to : road.from
        const cost = (costs.get(at) ?? 0) + factor * road.length_m
        if (cost >= (costs.get(to) ?? Infinity)) continue
        costs.set(to, cost)
        cameBy.set(to, road)
        open.add(to)
      }
    }
    return undefined
  }

  return {
    find: ({ targets, costOf }) => {
      const chosen = new Set<Road>()
      const nodes = new Set<number>()
      let start: number | undefined
      for (const target of targets) {
        const cost = (area: ShortageArea) => (targets.includes(area) ? 1 : costOf(area))
        const way = findOne(target, cost, nodes)
        if (!way) return undefined
        start ??= way.start
        for (const road of way.roads) {
          chosen.add(road)
          nodes.add(road.from).add(road.to)
        }
      }
      const reached = new Set([...chosen].flatMap((road) => met.get(road) ?? []))
      return { roads: [...chosen], start: start ?? itemAt(targets, 0).settlement, reached: [...reached] }
    },
    reachable: (isAllowed) => {
      const seen = new Set(
        settlements.flatMap((settlement, index) => (settlement.kind === 'town' ? [index] : [])),
      )
      for (const at of seen) {
        for (const road of itemAt(roadsAt, at)) {
          if ((met.get(road) ?? []).every(isAllowed)) seen.add(road.from).add(road.to)
        }
      }
      return new Set(areas.filter((area) => seen.has(area.settlement)))
    },
    keep: (route) => {
      for (const road of route.roads) kept.add(road.from).add(road.to)
    },
  }
}

function cheapest(open: ReadonlySet<number>, costs: ReadonlyMap<number, number>): number {
  let [best, least] = [-1, Infinity]
  for (const index of open) {
    const cost = costs.get(index) ?? Infinity
    if (cost < least) [best, least] = [index, cost]
  }
  return best
}

function wayBack(target: number, cameBy: ReadonlyMap<number, Road>): Way {
  const way: Road[] = []
  for (let at = target; ; ) {
    const road = cameBy.get(at)
    if (!road) return { roads: way.toReversed(), start: at }
    way.push(road)
    at = road.from === at ? road.to : road.from
  }
}
