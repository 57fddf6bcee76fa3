// How a layer is drawn: what the small editor makes, and what a MapLibre style and an SLD are written from.
import { z } from 'zod'

/** `#RRGGBB` */
export const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, { error: 'a colour such as #0B4F6C' })

const fieldName = z.string().min(1).max(200)
const value = z.union([z.string().max(500), z.number(), z.boolean()])
const title = z.string().max(200)

/** One class of a legend: its words come from the publisher, in Swedish; null stands for rows without a value. */
const category = z.strictObject({ value: value.nullable(), colour, title: title.optional() })
/** From its lower bound, which belongs to it, to the next; null: below every other. */
const step = z.strictObject({ from: z.number().nullable(), colour, title: title.optional() })

const paint = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), colour }),
  z.strictObject({
    kind: z.literal('categories'),
    field: fieldName,
    classes: z.array(category).min(1).max(50),
    /** Of every other value. */
    other_colour: colour,
  }),
  z.strictObject({
    kind: z.literal('graduated'),
    field: fieldName,
    /** Ordered by `from`, the lowest first. */
    classes: z.array(step).min(1).max(20),
    /** Of rows without a number. */
    other_colour: colour,
  }),
])

export const vectorStyle = z.strictObject({
  paint,
  /** Of surfaces and points, 0 to 1. */
  opacity: z.number().min(0).max(1).default(0.6),
  /** Of lines and outlines, in pixels. */
  width_px: z.number().min(0).max(20).default(2),
  /** Of points. */
  radius_px: z.number().min(1).max(30).default(5),
  /** The text that stands at each feature; null: none. */
  label: z
    .strictObject({ field: fieldName, from_zoom: z.int().min(0).max(16).default(12) })
    .nullable()
    .default(null),
})
export type VectorStyle = z.infer<typeof vectorStyle>

/** Colours along a band's values, in order; between two stops they blend unless `is_stepped`. */
export const rasterStyle = z.strictObject({
  /** From 1. Of a picture (three or four bands of bytes) no band is chosen: it is shown as it is. */
  band: z.int().min(1).max(100).nullable().default(1),
  stops: z
    .array(z.strictObject({ value: z.number(), colour, title: title.optional() }))
    .max(50)
    .default([]),
  is_stepped: z.boolean().default(false),
  opacity: z.number().min(0).max(1).default(0.8),
})
export type RasterStyle = z.infer<typeof rasterStyle>
