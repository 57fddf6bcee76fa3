// A surface that somebody drew or sent: GeoJSON in longitude and latitude.
import { z } from 'zod'

const error = 'a Polygon or MultiPolygon of GeoJSON, in longitude and latitude'
/** A municipality's boundary in full detail has fewer. */
export const mostCorners = 20_000

const position = z
  .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)], { error })
  .rest(z.number())
const ring = z.array(position, { error }).min(4, { error }).max(mostCorners, { error })
const rings = z.array(ring, { error }).min(1, { error })

export const drawnArea = z
  .discriminatedUnion(
    'type',
    [
      z.looseObject({ type: z.literal('Polygon'), coordinates: rings }),
      z.looseObject({
        type: z.literal('MultiPolygon'),
        coordinates: z.array(rings, { error }).min(1, { error }),
      }),
    ],
    { error },
  )
  .refine((area) => cornersOf(area) <= mostCorners, { error: `an area of at most ${mostCorners} corners` })
export type DrawnArea = z.infer<typeof drawnArea>

function cornersOf({ type, coordinates }: { type: string; coordinates: unknown[] }): number {
  const depth = type === 'Polygon' ? 1 : 2
  return coordinates.flat(depth).length
}

/** What goes to the engine: nothing but type and coordinates. */
export function geojsonOf({ type, coordinates }: DrawnArea): string {
  return JSON.stringify({ type, coordinates })
}
