// The roads between neighbouring settlements: addresses stand along them and the backbone follows them.
import { itemAt, type Random, randomFor } from '../random.ts'
import type { Land } from './land.ts'
import { type Bounds, boundsOf, distance, type Line, type Point, simplified } from './planar.ts'
import type { Settlement } from './settlements.ts'

export type Road = {
  readonly from: number
  readonly to: number
  readonly line: Line
  readonly length_m: number
  readonly bounds: Bounds
}

const longest_m = 22_000

export function makeRoads(settlements: readonly Settlement[], land: Land): readonly Road[] {
  const random = randomFor('roads')
  return neighbours(settlements, random).flatMap(([from, to]) => {
    const line = simplified(windingLine(itemAt(settlements, from), itemAt(settlements, to), random), 8)
    // A bridge or two, but no road over Vänern.
    if (shareAtSea(line, land) > 0.25) return []
    return [{ from, to, line, length_m: lengthOf(line), bounds: boundsOf(line) }]
  })
}

/**
 * Every pair with nobody nearer to both than they are to each other (the relative neighbourhood graph), which looks like country
 * roads, and some of the pairs with nobody in the circle between them (the Gabriel graph), which gives ways round.
 */
function neighbours(settlements: readonly Settlement[], random: Random): readonly [number, number][] {
  const pairs: [number, number][] = []
  settlements.forEach((one, from) => {
    const nearestFirst = settlements
      .map((other, to) => ({ to, other, away: distance(one, other) }))
      .filter(({ to, away }) => to !== from && away < longest_m)
      .sort((first, second) => first.away - second.away)
    for (const { to, other, away } of nearestFirst) {
      if (to < from) continue
      let [isRelative, isGabriel] = [true, true]
      for (const third of nearestFirst) {
        if (!isGabriel || third.away >= away) break
        const toOther = distance(third.other, other)
        if (toOther < away) isRelative = false
        if (third.away ** 2 + toOther ** 2 < away ** 2) isGabriel = false
      }
      if (isGabriel && (isRelative || random.chance(0.4))) pairs.push([from, to])
    }
  })
  return pairs
}

/** Halves the way again and again, each time moving the middle a little to the side. */
function windingLine(from: Point, to: Point, random: Random): Line {
  const length = distance(from, to)
  if (length < 260) return [from, to]
  const aside = length * 0.1 * random.bell()
  const middle = {
    x: (from.x + to.x) / 2 + ((to.y - from.y) / length) * aside,
    y: (from.y + to.y) / 2 - ((to.x - from.x) / length) * aside,
  }
  return [...windingLine(from, middle, random), ...windingLine(middle, to, random).slice(1)]
}

function shareAtSea(line: Line, land: Land): number {
  return line.filter((point) => !land.isLand(point)).length / line.length
}

function lengthOf(line: Line): number {
  return line.reduce((sum, point, index) => sum + distance(line[index - 1] ?? point, point), 0)
}
