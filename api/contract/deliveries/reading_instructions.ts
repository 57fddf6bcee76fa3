// What a person says of a file that cannot be seen in it, or was seen wrongly: how its text, numbers, dates and places are written, and
// which of its columns and values are which of ours. The same words on the page, in the API, at the command line and in a saved mapping.
import { z } from 'zod'

export const delimiters = ['comma', 'semicolon', 'tab'] as const
export const decimalMarks = ['point', 'comma'] as const

/** As people write them down; `D MMMM YYYY` has the name of the month in Swedish or English. */
export const dateFormats = [
  'YYYY-MM-DD',
  'YYYYMMDD',
  'YYYY/MM/DD',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'DD.MM.YYYY',
  'DD-MM-YYYY',
  'D MMMM YYYY',
] as const
export type DateFormat = (typeof dateFormats)[number]

export const readingInstructions = z.strictObject({
  /** Of a file with several layers or sheets, or of an archive with several files. */
  layer: z.string().min(1).exactOptional(),
  /** A name that iconv knows, such as `Windows-1252`, `UTF-8` or `CP850`. */
  encoding: z.string().min(1).max(40).exactOptional(),
  delimiter: z.enum(delimiters).exactOptional(),
  decimal: z.enum(decimalMarks).exactOptional(),
  date_format: z.enum(dateFormats).exactOptional(),
  /** The line, counted from 1, that names the columns of a text or sheet. */
  header_line: z.int().min(1).max(1000).exactOptional(),
  /** `EPSG:n`; wins over the file's own. */
  crs: z.string().min(1).max(100).exactOptional(),
  /** The file has northing (latitude) where easting (longitude) is expected. */
  swap_axes: z.boolean().exactOptional(),
  /** Consent: a geometry that is not valid is repaired, and the delivery says how many were. */
  repair: z.boolean().exactOptional(),
  /** Column of ours → column of theirs, `longitude`, `latitude`, `easting`, `northing` and `wkt` included; an empty text says that the file has none. */
  rename: z.record(z.string(), z.string()).exactOptional(),
  /** Column of ours → a value of theirs → the code of ours. */
  values: z.record(z.string(), z.record(z.string(), z.string())).exactOptional(),
})
export type ReadingInstructions = z.infer<typeof readingInstructions>
