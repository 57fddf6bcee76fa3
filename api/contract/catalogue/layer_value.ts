// What a raster holds at a place.
import { z } from 'zod'
import { degree } from '../location.ts'
import { asParameter } from '../question.ts'

export const layerValueQuery = z.strictObject({
  longitude: degree(180),
  latitude: degree(90),
  ...asParameter,
})

export const layerValue = z.object({
  longitude: z.number(),
  latitude: z.number(),
  is_inside: z.boolean(),
  /** Of each band that the caller sees; null outside the raster, and where the pixel has no value. */
  values: z.array(z.object({ name: z.string(), value: z.number().nullable() })),
})
