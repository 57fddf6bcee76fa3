// Where one may build: inside the 49 municipalities, which end at the shore.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Bounds, boundsOf, isInBounds, isInRing, type Point, type Ring } from './planar.ts'
import { pointAt } from './sweref.ts'

export type Municipality = {
  readonly code: string
  readonly name: string
  readonly rings: readonly Ring[]
  readonly bounds: Bounds
}

const position = z.tuple([z.number(), z.number()])
const polygon = z.array(z.array(position))
const collection = z.object({
  features: z.array(
    z.object({
      properties: z.object({ code: z.string(), name: z.string() }),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: polygon }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
      ]),
    }),
  ),
})

export const municipalitiesFile = join(import.meta.dirname, '../municipalities.geojson')

export type Land = {
  readonly municipalities: readonly Municipality[]
  readonly municipalityAt: (point: Point) => Municipality | undefined
  readonly isLand: (point: Point) => boolean
}

export function readLand(): Land {
  const municipalities = collection
    .parse(JSON.parse(readFileSync(municipalitiesFile, 'utf8')))
    .features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
      const rings = polygons.flat().map((ring) => ring.slice(1).map(([lon, lat]) => pointAt(lon, lat)))
      return { ...properties, rings, bounds: boundsOf(rings.flat()) }
    })
  // Most questions are about a place near the one asked before.
  let latest: Municipality | undefined
  const municipalityAt = (point: Point) => {
    if (latest && holds(latest, point)) return latest
    const found = municipalities.find((municipality) => holds(municipality, point))
    latest = found ?? latest
    return found
  }
  return { municipalities, municipalityAt, isLand: (point) => municipalityAt(point) !== undefined }
}

function holds({ rings, bounds }: Municipality, point: Point): boolean {
  if (!isInBounds(bounds, point)) return false
  return rings.reduce((isInside, ring) => (isInRing(ring, point) ? !isInside : isInside), false)
}
