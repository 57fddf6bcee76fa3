// Where and when the data of a collection lies.
import { z } from '@hono/zod-openapi'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { crs84 } from './crs_uris.ts'

export const extent = z.object({
  spatial: z.object({ bbox: z.array(z.array(z.number()).min(4)).min(1), crs: z.string() }).optional(),
  temporal: z
    .object({ interval: z.array(z.array(z.string().nullable())).min(1), trs: z.string() })
    .optional(),
})

/** Dates; null: open. */
export type Interval = readonly [from: string | null, to: string | null]

type Known = { readonly bounds: SeenLayer['bounds']; readonly interval: Interval | undefined }

export function extentOf({ bounds, interval }: Known): { extent?: z.infer<typeof extent> } {
  const spatial = bounds ? { spatial: { bbox: [outwards(bounds)], crs: crs84 } } : {}
  const temporal = interval
    ? {
        temporal: {
          interval: [interval.map((one) => one && `${one}T00:00:00Z`)],
          trs: 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian',
        },
      }
    : {}
  return bounds || interval ? { extent: { ...spatial, ...temporal } } : {}
}

/** What is known up to a date. */
export function until(date: string | null | undefined): Interval | undefined {
  return date ? [null, date] : undefined
}

const decimals = 1e6

/** To a tenth of a metre, so that everything lies within, in whichever CRS somebody asks for it. */
function outwards([west, south, east, north]: NonNullable<SeenLayer['bounds']>): number[] {
  const down = (degrees: number) => Math.floor(degrees * decimals) / decimals
  const up = (degrees: number) => Math.ceil(degrees * decimals) / decimals
  return [down(west), down(south), up(east), up(north)]
}
