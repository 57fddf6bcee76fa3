// A layer's style, written for other programs.
import { z } from 'zod'
import { words } from '../codes.ts'
import { asParameter } from '../question.ts'

export const layerStyleQuery = z.strictObject({
  format: z.enum(['maplibre', 'sld'], { error: 'one of maplibre, sld' }).optional(),
  ...asParameter,
})

/** A MapLibre style of this layer alone: version 8, its source and its layers; the legend stands under `metadata`. */
export const maplibreStyle = z.object({
  version: z.literal(8),
  name: z.string(),
  metadata: z.object({ legend: z.array(z.object({ colour: z.string(), title: words })) }),
  sources: z.record(z.string(), z.looseObject({ type: z.enum(['vector', 'raster']), url: z.string() })),
  layers: z.array(z.looseObject({ id: z.string(), type: z.string() })),
})
