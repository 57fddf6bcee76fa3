// The places of the region: the real towns where GeoNames has them, and invented villages between them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { itemAt, type Random, randomFor } from '../random.ts'
import type { Land } from './land.ts'
import { type PartOfCounty, villageNamer } from './names.ts'
import { boundsOf, distance, type Point } from './planar.ts'
import { spatialGrid } from './spatial_grid.ts'
import { pointAt } from './sweref.ts'
import { townSizes } from './town_sizes.ts'

export type Settlement = Point & {
  readonly name: string
  readonly municipality_code: string
  readonly kind: 'town' | 'village'
  /** How many addresses its own streets get, about. */
  readonly size: number
}

/** Of the towns' addresses; the rest of the county's are in villages and along roads. */
const addressesInTowns = 38_000
const villages = 610

const placesFile = join(import.meta.dirname, '../places.geojson')
const places = z.object({
  features: z.array(
    z.object({
      properties: z.object({ name: z.string() }),
      geometry: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
    }),
  ),
})

export function makeSettlements(land: Land): readonly Settlement[] {
  const towns = readTowns(land)
  return [...towns, ...inventVillages(land, towns)]
}

function readTowns(land: Land): readonly Settlement[] {
  const random = randomFor('towns')
  const onLand = places
    .parse(JSON.parse(readFileSync(placesFile, 'utf8')))
    .features.flatMap(({ properties, geometry }) => {
      const point = nearestLand(land, pointAt(...geometry.coordinates))
      const municipality = point && land.municipalityAt(point)
      return municipality
        ? [{ ...point, name: properties.name, code: municipality.code, share: random.between(0.5, 1.5) }]
        : []
    })
  const inhabitants = Object.values(townSizes).reduce((sum, town) => sum + town.inhabitants, 0)
  return onLand.map(({ x, y, name, code, share }) => {
    const size = townSizes[code]
    if (!size) throw new Error(`town_sizes.ts lacks the municipality ${code}.`)
    const others = onLand.filter((place) => place.code === code && place.name !== size.seat)
    const hasSeat = onLand.some((place) => place.code === code && place.name === size.seat)
    const seatShare = !hasSeat ? 0 : others.length === 0 ? 1 : others.length > 8 ? 0.45 : 0.62
    const sumOfShares = others.reduce((sum, place) => sum + place.share, 0)
    const part = name === size.seat ? seatShare : ((1 - seatShare) * share) / sumOfShares
    const wanted = (addressesInTowns * size.inhabitants * part) / inhabitants
    return {
      x,
      y,
      name,
      municipality_code: code,
      kind: 'town' as const,
      size: Math.max(45, Math.round(wanted)),
    }
  })
}

/** The boundaries are generalised by up to a kilometre: an island village may lie in their sea. */
function nearestLand(land: Land, point: Point): Point | undefined {
  for (let radius = 0; radius <= 1500; radius += 150) {
    for (let turn = 0; turn < 16; turn += 1) {
      const angle = (turn * Math.PI) / 8
      const tried = { x: point.x + radius * Math.cos(angle), y: point.y + radius * Math.sin(angle) }
      if (land.isLand(tried)) return tried
    }
  }
  return undefined
}

function inventVillages(land: Land, towns: readonly Settlement[]): readonly Settlement[] {
  const random = randomFor('villages')
  const nameOf = villageNamer(random)
  const bounds = boundsOf(land.municipalities.flatMap((municipality) => municipality.rings.flat()))
  const closeness = randomFlats(random, 60, bounds)
  const grid = spatialGrid<Settlement>(5000)
  for (const town of towns) grid.add(town)
  const made: Settlement[] = []
  for (let tries = 0; made.length < villages && tries < 60_000; tries += 1) {
    const point = {
      x: random.between(bounds.west, bounds.east),
      y: random.between(bounds.south, bounds.north),
    }
    // Close together in some country, far apart in other, or the villages would stand as in a net.
    const apart = 1800 + 5200 * closeness(point) * random.between(0.4, 1)
    const municipality = land.municipalityAt(point)
    if (!municipality || !hasRoom(grid, point, apart) || !isAwayFromShore(land, point)) continue
    const village: Settlement = {
      ...point,
      name: nameOf(partOfCounty(point)),
      municipality_code: municipality.code,
      kind: 'village',
      size: Math.round(Math.min(260, Math.max(6, 20 * Math.exp(0.95 * random.bell())))),
    }
    grid.add(village)
    made.push(village)
  }
  return made
}

function hasRoom(
  grid: { near: (point: Point, radius_m: number) => Settlement[] },
  point: Point,
  apart: number,
): boolean {
  return grid
    .near(point, 9000)
    .every(
      (other) => distance(point, other) > (other.kind === 'town' ? 1500 + 45 * Math.sqrt(other.size) : apart),
    )
}

function isAwayFromShore(land: Land, { x, y }: Point): boolean {
  return [0, 1, 2, 3, 4, 5, 6, 7].every((turn) =>
    land.isLand({ x: x + 700 * Math.cos((turn * Math.PI) / 4), y: y + 700 * Math.sin((turn * Math.PI) / 4) }),
  )
}

function partOfCounty({ x, y }: Point): PartOfCounty {
  if (y < 6_425_000 && x > 335_000) return 'south'
  if (x < 322_000) return 'west'
  return x < 365_000 && y > 6_490_000 ? 'dalsland' : 'plains'
}

/** A value between 0 and 1 for each place, that changes softly: near which of some random points it lies. */
function randomFlats(
  random: Random,
  count: number,
  bounds: { west: number; south: number; east: number; north: number },
) {
  const centres = Array.from({ length: count }, () => ({
    x: random.between(bounds.west, bounds.east),
    y: random.between(bounds.south, bounds.north),
    value: random.next(),
  }))
  return (point: Point): number => {
    const weights = centres.map((centre) => 1 / (distance(point, centre) ** 3 + 1e9))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.reduce((sum, weight, index) => sum + weight * itemAt(centres, index).value, 0) / total
  }
}
