// Farms and houses along the roads and lanes, close near a village and far between further out.
import { itemAt, type Random } from '../random.ts'
import type { AddressBook, Street } from './addresses.ts'
import { grow, pointAlong } from './growth.ts'
import type { Land } from './land.ts'
import { farmName } from './names.ts'
import { distance, type Line, type Point } from './planar.ts'
import type { Road } from './roads.ts'
import type { Settlement } from './settlements.ts'

type Tools = { readonly book: AddressBook; readonly land: Land; readonly random: Random }
/** Houses on one stretch get fibre together. */
const stretch_m = 900

export function buildAlongRoad(road: Road, ends: readonly [Settlement, Settlement], tools: Tools): void {
  const thinness = tools.random.between(0.7, 1.7)
  buildAlong(road.line, 'road', {
    ...tools,
    settlementAt: (point) => nearer(ends, point),
    gapAt: (point) => thinness * Math.min(1100, 110 + 0.3 * distance(point, nearer(ends, point))),
  })
}

/** The lanes of a village, with small hamlets on some of them. */
export function buildLanes(village: Settlement, roads: readonly Road[], tools: Tools): void {
  const { random, land } = tools
  const lanes = Math.round(3 + random.between(0.02, 0.07) * village.size + random.between(0, 4))
  for (let lane = 0; lane < lanes; lane += 1) {
    const road = roads.length > 0 && random.chance(0.75) ? random.pick(roads) : undefined
    const start = road
      ? startOnRoad(village, road, random)
      : { point: village, angle: random.between(0, 2 * Math.PI) }
    const line = walk(start.point, start.angle, { length_m: 350 + 2300 * random.next() ** 2, land, random })
    if (line.length < 5) continue
    const thinness = random.between(0.6, 1.5)
    buildAlong(line, 'lane', {
      ...tools,
      settlementAt: () => village,
      gapAt: (point) => thinness * (60 + 0.1 * distance(point, village)),
    })
    if (random.chance(0.24)) {
      const { point: centre } = pointAlong(line, random.between(0.45, 1))
      const houses = random.integer(4, 15)
      grow(
        { settlement: village, centre, houses, kind: 'village_street', step_m: random.between(44, 66) },
        tools,
      )
    }
  }
}

function buildAlong(
  line: Line,
  kind: Street['kind'],
  tools: Tools & { settlementAt: (point: Point) => Settlement; gapAt: (point: Point) => number },
): void {
  const { book, random } = tools
  let street: Street | undefined
  let [gone, due] = [0, random.between(30, 150)]
  let stretch = 0
  line.forEach((to, index) => {
    const from = line[index - 1]
    if (!from) return
    const length = distance(from, to)
    const angle = Math.atan2(to.y - from.y, to.x - from.x)
    for (; due < gone + length; due += tools.gapAt(to) * (0.25 - Math.log(1 - 0.98 * random.next())) * 0.8) {
      const settlement = tools.settlementAt(to)
      if (!street || street.settlement !== settlement || due > stretch + stretch_m) {
        street = book.newStreet(settlement, kind, farmName(random))
        stretch = due
      }
      const share = (due - gone) / length
      const on = { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) }
      // Most houses stand by the road, some farms back in their fields.
      const aside =
        (random.chance(0.5) ? 1 : -1) *
        (random.chance(0.2) ? random.between(50, 170) : random.between(12, 38))
      const house = { x: on.x - aside * Math.sin(angle), y: on.y + aside * Math.cos(angle) }
      book.addHouse(house, street)
      if (random.chance(0.3)) {
        const turn = random.between(0, 2 * Math.PI)
        const away = random.between(22, 55)
        book.addHouse({ x: house.x + away * Math.cos(turn), y: house.y + away * Math.sin(turn) }, street)
      }
    }
    gone += length
  })
}

/** A walk that keeps its direction, with bends, until it meets the water. */
function walk(
  start: Point,
  angle: number,
  { length_m, land, random }: { length_m: number; land: Land; random: Random },
): Line {
  const line: Point[] = [start]
  let [at, heading, bend] = [start, angle, 0]
  for (let gone = 0; gone < length_m; gone += 55) {
    bend = 0.7 * bend + 0.09 * random.bell()
    heading += bend
    at = { x: at.x + 55 * Math.cos(heading), y: at.y + 55 * Math.sin(heading) }
    if (!land.isLand(at)) break
    line.push(at)
  }
  return line
}

function startOnRoad(village: Settlement, road: Road, random: Random): { point: Point; angle: number } {
  const away = Math.min(0.5, (150 + 3200 * random.next() ** 1.8) / road.length_m)
  const startsHere = distance(village, itemAt(road.line, 0)) < 1
  const { point, angle } = pointAlong(road.line, startsHere ? away : 1 - away)
  const side = random.chance(0.5) ? 1 : -1
  return { point, angle: angle + side * random.between(0.8, 1.9) }
}

function nearer([one, other]: readonly [Settlement, Settlement], point: Point): Settlement {
  return distance(one, point) <= distance(other, point) ? one : other
}
