// What every format offers. A new format is one file with this shape and one line in formats.ts.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { ReadingInstructions } from '../../../api/contract/deliveries/reading_instructions.ts'
import type { Engine } from '../child/engine.ts'
import type { Source } from '../child/source.ts'
import type { IsolatedRequest } from '../isolation/run_isolated.ts'

/** The engine's type, or one of ours: `CELL` of Excel; `SPACED`, text whose only blanks are spaces. */
export type TheirColumn = { name: string; type: string }

/** A file that was opened: what the engine can select from it. */
export type Opened = {
  /** SQL that can stand after `from`; yields `columns`, the geometry and the line. */
  relation: string
  columns: readonly TheirColumn[]
  /** How a column is called in the relation, where that is not its own name. */
  selected?: (column: TheirColumn) => string
  /** What the format cannot write: a mere date, which is a time at midnight then, or a missing text, which is an empty one. */
  lacks?: readonly ('dates' | 'missing_text')[]
  /** What a column may be besides text, where the format writes all its values as text: their values tell it then. */
  types_in_text?: (column: TheirColumn) => readonly FieldType[]
  /** The column of the relation with the geometry: the engine's own type, or WKB. */
  geometry?: string
  geometry_is_wkb?: true
  crs?: { name: string; from: 'file' | 'format' }
  /** A column of the relation; without it rows are numbered from `first_line`. */
  line?: string
  first_line: number
  /** A column of the relation that says what is wrong with the row as a row. */
  row_problem?: string
  /** Rows come in the order of the file however often it is read, so nothing need be kept of it before it is judged. */
  is_ordered?: true
  /** How many rows the file says it holds. */
  expected_rows?: number
  /** Nothing in it, not even the names of columns. */
  has_no_rows?: true
  /** The same with these columns as numbers; fails where one is not written as a plain number. */
  with_numbers?: (columns: readonly TheirColumn[]) => Opened
  /** The slower and more careful way, when the quick one fails or misses rows. */
  otherwise?: () => Promise<Opened>
  /** What was found inside an archive. */
  format?: string
  layer?: string
  layers: readonly string[]
  /** Rows of each layer, where they are known without reading. */
  layer_rows?: Readonly<Record<string, number>>
  encoding?: string
  delimiter?: NonNullable<ReadingInstructions['delimiter']>
  /** The line that names the columns, from 1, of a text or sheet. */
  header_line?: number
  notes: readonly string[]
}

/** Of a format that knows nothing but text. */
export const anyType = (): readonly FieldType[] => ['integer', 'number', 'boolean', 'date', 'datetime']

/** What is opened where there is nothing in the file, not even the names of columns. */
export const nothingInIt = { relation: 'no_rows()', columns: [], has_no_rows: true } as const

export type Opening = { source: Source; request: IsolatedRequest; engine: () => Promise<Engine> }

export type Format = {
  name: string
  /** How its files are called: tells data from what lies beside them in an archive, and nothing else. */
  endings: readonly string[]
  /** By content, never by the name of the file. */
  recognises(source: Source): boolean
  open(opening: Opening): Promise<Opened>
}
