// A MapLibre style of one collection, or of all: pictures lie under surfaces, surfaces under lines, lines under points, and names over everything.
import { z } from '@hono/zod-openapi'
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl'
import type { DrawnCollection } from './drawn_collection.ts'

export const styleDocument = z
  .object({
    version: z.literal(8),
    name: z.string(),
    sources: z.record(z.string(), z.looseObject({ type: z.string() })),
    layers: z.array(z.looseObject({ id: z.string(), type: z.string() })),
  })
  .openapi('StyleSheet')

const order: readonly LayerSpecification['type'][] = ['raster', 'fill', 'line', 'circle', 'symbol']

export function styleDocumentOf(name: string, drawn: readonly DrawnCollection[]): StyleSpecification {
  const layers = drawn.flatMap((one) => one.layers)
  return {
    version: 8,
    name,
    sources: Object.fromEntries(drawn.map(({ seen, source }) => [seen.id, source])),
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': '#F4F1EA' } },
      ...layers.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type)),
    ],
  }
}
