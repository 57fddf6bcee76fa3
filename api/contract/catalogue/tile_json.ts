// What a map program must know of a layer to ask for its tiles: TileJSON 3.0.0.
import { z } from 'zod'

export const tileJson = z.object({
  tilejson: z.literal('3.0.0'),
  name: z.string(),
  scheme: z.literal('xyz'),
  /** Absolute, as the request's own address is. */
  tiles: z.array(z.string()),
  minzoom: z.int(),
  maxzoom: z.int(),
  /** West, south, east and north in degrees. */
  bounds: z.array(z.number()),
  /** Longitude, latitude and zoom. */
  center: z.array(z.number()),
  attribution: z.string(),
  licence: z.object({ name: z.string(), url: z.string() }),
  vector_layers: z.array(
    z.object({
      id: z.string(),
      description: z.string(),
      geometry_kind: z.enum(['point', 'line', 'polygon', 'mixed']),
      minzoom: z.int(),
      maxzoom: z.int(),
      fields: z.record(z.string(), z.string()),
    }),
  ),
})
export type TileJson = z.infer<typeof tileJson>
