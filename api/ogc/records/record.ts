// A layer as a record of the catalogue (OGC API Records 1, 20-004r1, the building block record).
import { z } from '@hono/zod-openapi'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Asking } from '../asked/asking.ts'
import { extentOf, until } from '../collections/extent.ts'
import { type Link, link } from '../links/link.ts'
import { linkTemplate, linkTemplatesOf, recordLinks } from './record_links.ts'
import { recordProperties, recordPropertiesOf } from './record_properties.ts'

const time = z.object({ interval: z.array(z.string()) }).nullable()

export const record = z
  .object({
    id: z.string(),
    type: z.literal('Feature'),
    conformsTo: z.array(z.string()),
    time,
    geometry: z
      .object({ type: z.literal('Polygon'), coordinates: z.array(z.array(z.array(z.number()))) })
      .nullable(),
    extent: z.unknown().optional(),
    properties: recordProperties,
    links: z.array(link),
    linkTemplates: z.array(linkTemplate),
  })
  .openapi('Record')
export type CatalogueRecord = z.infer<typeof record>

export const recordCore = 'http://www.opengis.net/spec/ogcapi-records-1/1.0/req/record-core'

/** `own`: the links of the answer in which it stands alone. */
export function recordOf(asking: Asking, seen: SeenLayer, own: readonly Link[] = []): CatalogueRecord {
  return {
    id: seen.id,
    type: 'Feature',
    conformsTo: [recordCore],
    time: timeOf(seen),
    geometry: seen.bounds ? { type: 'Polygon', coordinates: [ring(seen.bounds)] } : null,
    ...extentOf({ bounds: seen.bounds, interval: until(seen.data_as_of) }),
    properties: recordPropertiesOf(asking, seen),
    links: [...own, ...recordLinks(asking, seen)],
    linkTemplates: linkTemplatesOf(asking, seen),
  }
}

/** The period that its publisher states, else up to the day that its rows describe. */
export function timeOf({ description: { temporal }, data_as_of }: SeenLayer): CatalogueRecord['time'] {
  const to = temporal.to ?? data_as_of
  return temporal.from === null && to === null ? null : { interval: [temporal.from ?? '..', to ?? '..'] }
}

function ring([west, south, east, north]: NonNullable<SeenLayer['bounds']>): number[][] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
}
