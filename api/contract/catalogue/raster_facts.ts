// What is known of a raster of the catalogue without opening it: kept as JSON beside its file, so that a tile needs no look into the header.
import { z } from 'zod'

export const sampleTypes = [
  'uint8',
  'uint16',
  'uint32',
  'int8',
  'int16',
  'int32',
  'float32',
  'float64',
] as const
export type SampleType = (typeof sampleTypes)[number]

const degrees = z.tuple([z.number(), z.number(), z.number(), z.number()])

export const bandFacts = z.object({
  /** Null: the band holds no value at all. */
  minimum: z.number().nullable(),
  maximum: z.number().nullable(),
  /** The values below which 2 and 98 per cent of the band's values lie: between them a default ramp of colours runs. */
  low: z.number().nullable(),
  high: z.number().nullable(),
})
export type BandFacts = z.infer<typeof bandFacts>

export const rasterFacts = z.object({
  width: z.int().positive(),
  height: z.int().positive(),
  sample_type: z.enum(sampleTypes),
  bands: z.array(bandFacts).min(1),
  /** `picture`: red, green and blue in bytes. `classes`: each value stands for something. `values`: they are measures. */
  reading: z.enum(['picture', 'classes', 'values']),
  /** Of a picture, the band that says how much each pixel covers; from 0. */
  alpha_band: z.int().nullable(),
  /** The value that stands for none; what is not a number never is a value. */
  nodata: z.number().nullable(),
  /** Of `classes`: the values that were met, at most 32 of them; with more the list is empty. */
  class_values: z.array(z.number()),
  /** Of a palette: the colour of each value from 0, as #RRGGBB. */
  palette: z.array(z.string()).nullable(),
  crs: z.string(),
  /** The same as proj4 writes it; null: degrees. */
  projection: z.string().nullable(),
  /** The outer corner of the first pixel, in the CRS, and how far it is to the next column and row. */
  origin: z.tuple([z.number(), z.number()]),
  step: z.tuple([z.number(), z.number()]),
  /** West, south, east, north in degrees. */
  bounds: degrees,
  compression: z.string(),
  /** Width and height of each level; the whole first, then its overviews. */
  levels: z.array(z.object({ width: z.int(), height: z.int() })).min(1),
  /** Which image of the file each level is. */
  images: z.array(z.int()),
})
export type RasterFacts = z.infer<typeof rasterFacts>

/** What its look follows from, for whoever chooses that. */
export const rasterLook = rasterFacts.pick({
  width: true,
  height: true,
  bands: true,
  reading: true,
  nodata: true,
  class_values: true,
  palette: true,
})
export type RasterLook = z.infer<typeof rasterLook>
