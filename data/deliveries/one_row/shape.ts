// Points, lines and areas as GeoJSON, and as the well-known text in which a delivery has them: to the last digit, so that what is not moved stays.
import { z } from 'zod'

const position = z.array(z.number()).min(2)
const line = z.array(position)
const polygon = z.array(line)

export const shape = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('Point'), coordinates: position }),
  z.looseObject({ type: z.literal('LineString'), coordinates: line }),
  z.looseObject({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
  z.looseObject({ type: z.literal('Polygon'), coordinates: polygon }),
  z.looseObject({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon) }),
])
export type Shape = z.infer<typeof shape>

type Nested = readonly (number | Nested)[]

/** A third coordinate is left out. */
export function wellKnownText({ type, coordinates }: Shape): string {
  return `${type.toUpperCase()} ${type === 'Point' ? `(${pair(coordinates)})` : nested(coordinates)}`
}

function nested(coordinates: Nested): string {
  const parts = coordinates.map((part) => {
    if (typeof part === 'number') throw new Error('A number stands where a position is expected.')
    return typeof part[0] === 'number' ? pair(part) : nested(part)
  })
  return `(${parts.join(', ')})`
}

function pair([x, y]: Nested): string {
  return `${x} ${y}`
}
