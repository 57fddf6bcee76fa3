// What goes into the child process that reads a foreign file, and what comes out.
import { z } from 'zod'
import {
  dateFormats,
  decimalMarks,
  delimiters,
  type ReadingInstructions,
} from '../../api/contract/deliveries/reading_instructions.ts'
import { quotedLiteral } from '../database/sql_file.ts'

export type ReadingLimits = {
  /** How long the reading may take. */
  seconds: number
  /** What the process that reads may hold in memory, the engine's share included. */
  memory_mb: number
  /** What it may write: the unpacked file, what does not fit in memory, the result. */
  disk_mb: number
}

export const defaultLimits: ReadingLimits = { seconds: 600, memory_mb: 4096, disk_mb: 8192 }

/** How the register writes a column: dates and amounts may be written in other ways, and codes have other words. */
export type ColumnKind = 'text' | 'date' | 'code' | 'municipality' | 'sek'

/** West, south, east, north. */
export type Bounds = readonly [number, number, number, number]

export type ReadingRequest = ReadingInstructions & {
  rename: NonNullable<ReadingInstructions['rename']>
  /** The foreign file. */
  path: string
  /** An existing folder of ours, used by this reading alone; the result lands there. */
  folder: string
  /** The file of DuckDB's spatial extension. */
  spatial: string
  /** The columns of the exchange format that the register knows. */
  columns: readonly string[]
  required: readonly string[]
  geometry: 'point' | 'line' | 'polygon' | undefined
  /** The kinds of the columns; those that are not named are text. */
  kinds?: Readonly<Record<string, ColumnKind>>
  /** Where the installation is, in degrees: guesses of a CRS are held against it. Sweden where nobody says. */
  home?: Bounds
  limits?: Partial<ReadingLimits>
  signal?: AbortSignal
}

export const reading = z.object({
  parquet: z.string(),
  /** Where the rows have no column `line`: the line of the first; the others follow in the order of the file. */
  first_line: z.number().int().exactOptional(),
  format: z.string(),
  layer: z.string().exactOptional(),
  layers: z.array(z.string()),
  encoding: z.string().exactOptional(),
  delimiter: z.enum(delimiters).exactOptional(),
  /** Where a comma was met as the decimal mark, or a mark was told. */
  decimal: z.enum(decimalMarks).exactOptional(),
  /** How dates were written that had to be read otherwise than ISO 8601. */
  date_format: z.enum(dateFormats).exactOptional(),
  /** The line that names the columns, of a text or sheet. */
  header_line: z.number().int().exactOptional(),
  crs: z.string().exactOptional(),
  crs_from: z.enum(['named', 'file', 'format']).exactOptional(),
  /** The exchange columns that were found, by our names. */
  columns: z.array(z.string()),
  /** Their columns that were not used. */
  columns_left_out: z.array(z.string()),
  rows: z.number().int(),
  /** Geometries that were repaired, with consent: how many, and the first of them with what was wrong. */
  repaired: z
    .object({
      rows: z.number().int(),
      lines: z.array(z.object({ line: z.number().int(), problem: z.string() })),
    })
    .exactOptional(),
  notes: z.array(z.string()),
})
export type Reading = z.infer<typeof reading>

/** What stands after `from`: the rows that were read, each with its line. */
export function rowsOf({ parquet, first_line }: Pick<Reading, 'parquet' | 'first_line'>): string {
  const path = quotedLiteral(parquet)
  if (first_line === undefined) return `read_parquet(${path})`
  return `(select file_row_number + ${first_line} as line, * exclude (file_row_number) from read_parquet(${path}, file_row_number = true))`
}
