// What a file turns out to be before anything is done with it: what a person needs to see to say how it is to be read.
import { z } from 'zod'
import { dateFormats, decimalMarks, delimiters } from './reading_instructions.ts'

export const inspectedColumn = z.object({
  name: z.string(),
  /** What the values look like, whatever the format says. */
  looks_like: z.enum(['text', 'whole_number', 'number', 'date', 'boolean', 'empty']),
  /** The first few different values, as text. */
  samples: z.array(z.string()),
  /** Rows that have a value. */
  filled: z.int(),
  /** All different values with their rows, most frequent first; left out where there are more than 200. */
  values: z.array(z.object({ value: z.string(), rows: z.int() })).exactOptional(),
})
export type InspectedColumn = z.infer<typeof inspectedColumn>

export const crsGuess = z.object({
  crs: z.string(),
  /** As people call it: `SWEREF 99 TM`, `RT 90 2.5 gon V`. */
  name: z.string(),
  swap_axes: z.boolean(),
  /** How many of the sampled places land in the installation's municipalities (in Sweden while there are none), per cent. */
  fit_pct: z.int(),
})
export type CrsGuess = z.infer<typeof crsGuess>

export const inspection = z.object({
  format: z.string(),
  layer: z.string().exactOptional(),
  layers: z.array(z.object({ name: z.string(), rows: z.int().exactOptional() })),
  encoding: z.string().exactOptional(),
  delimiter: z.enum(delimiters).exactOptional(),
  decimal: z.enum(decimalMarks).exactOptional(),
  date_format: z.enum(dateFormats).exactOptional(),
  header_line: z.int().exactOptional(),
  rows: z.int(),
  columns: z.array(inspectedColumn),
  /** The first rows as they are, in the order of `columns`. */
  first_rows: z.array(z.array(z.string().nullable())),
  /** How many features of each kind have a geometry of the file's own; null for a mere table. */
  geometry: z
    .object({
      point: z.int(),
      line: z.int(),
      polygon: z.int(),
      other: z.int(),
      none: z.int(),
      invalid: z.int(),
    })
    .nullable()
    .describe('How many features have a geometry of which kind; null for a mere table.'),
  /** Named by the person, said by the file or fixed by the format; null where nobody says. */
  crs: z.string().nullable(),
  crs_from: z.enum(['named', 'file', 'format']).nullable(),
  /** Best first; only where there are coordinates and nobody says what they are, or what was said lands elsewhere. */
  crs_guesses: z.array(crsGuess),
  /** A GeoJSON FeatureCollection in EPSG:4326 of at most 300 of the rows, spread over the file, in the CRS found or guessed best; null without places. */
  places: z.looseObject({ type: z.literal('FeatureCollection') }).nullable(),
  notes: z.array(z.string()),
})
export type Inspection = z.infer<typeof inspection>
