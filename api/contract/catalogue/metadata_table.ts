// The metadata of many layers as one table: read, changed cell by cell, or taken out as a spreadsheet and brought back.
// All four take the right to publish layers. What the two PUTs save is answered as the reading tells it. Where a cell does not hold they save nothing and
// answer 400, whose `errors` have each: its parameter is `<layer id>.<column>`. Where a layer was changed meanwhile: 409, likewise.
//
// GET  /api/v1/metadata-table                     the table, f=json (by default), csv or xlsx
// PUT  /api/v1/metadata-table                     changed cells as JSON, saved whole or not at all
// POST /api/v1/metadata-table/reading?file_name=  a spreadsheet is read: what it would change, and what is wrong with it; nothing is saved
// PUT  /api/v1/metadata-table/file?file_name=     a spreadsheet is saved, whole or not at all
import { z } from 'zod'
import { slug } from '../body_values.ts'
import { words } from '../codes.ts'
import { asParameter, pageParameters } from '../question.ts'
import { layerStates } from './catalogue_codes.ts'
import { layerKinds } from './filter_codes.ts'
import { cellKinds } from './metadata_columns.ts'

export const metadataTableFormats = ['json', 'csv', 'xlsx'] as const

/** Which layers: those of the caller's own organisations, as in /api/v1/own-layers. A file has them all unless `limit` is given. */
export const metadataTableQuery = z.strictObject({
  f: z.enum(metadataTableFormats).optional(),
  state: z.enum(layerStates).optional(),
  organisation: z.string().min(1).max(60).optional(),
  /** Only layers that came from this source. */
  source: z.string().min(1).max(200).optional(),
  q: z.string().max(100).optional(),
  ...pageParameters,
  ...asParameter,
})

export const metadataColumn = z.object({
  name: z.string(),
  title: words,
  holds: z.enum(cellKinds),
  /** What the cell may hold where that is a fixed list; null: anything of its kind. */
  codes: z.array(z.object({ code: z.string(), title: words })).nullable(),
})
export type MetadataColumnFacts = z.infer<typeof metadataColumn>

const cells = z.record(z.string(), z.string())

export const metadataRow = z.object({
  id: z.string(),
  /** Of its metadata as it is now: goes back with a change, which is refused where it is another by then. */
  fingerprint: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  state: z.enum(layerStates),
  has_draft: z.boolean(),
  is_in_review: z.boolean(),
  kind: z.enum(layerKinds),
  title: words,
  /** A text for each column, empty where nothing is said. */
  cells,
})
export type MetadataRow = z.infer<typeof metadataRow>

export const metadataTable = z.object({
  columns: z.array(metadataColumn),
  list_separator: z.string(),
  items: z.array(metadataRow),
  total: z.int(),
})
export type MetadataTable = z.infer<typeof metadataTable>

/** The cells that are to be another; the others stay as they are. */
export const changedMetadata = z.strictObject({
  layers: z
    .array(
      z.strictObject({
        id: slug,
        fingerprint: z.string().min(1).max(100),
        cells: z.record(z.string().max(100), z.string().max(100_000)),
      }),
    )
    .min(1)
    .max(1000),
})
export type ChangedMetadata = z.infer<typeof changedMetadata>

export const metadataFileQuery = z.strictObject({
  /** Its ending says what it is. */
  file_name: z
    .string()
    .max(255)
    .regex(/\.(csv|xlsx)$/i, { error: 'the name of a file that ends with .csv or .xlsx' }),
})

/** The line of the spreadsheet, its heading being the first; null for what came as JSON. */
const line = z.int().nullable()

export const changedCell = z.object({
  line,
  layer_id: z.string(),
  column: z.string(),
  before: z.string(),
  after: z.string(),
})
export type ChangedCell = z.infer<typeof changedCell>

/** A cell that does not hold, or a row: then `column` is null. */
export const cellFault = z.object({
  line,
  /** As it is written; empty where a row names none. */
  layer_id: z.string(),
  column: z.string().nullable(),
  value: z.string(),
  /** What to change. */
  detail: z.string(),
})
export type CellFault = z.infer<typeof cellFault>

/** A layer whose metadata was changed after the table was fetched: the cells that differ between what is saved now and what was sent. */
export const layerConflict = z.object({
  line,
  layer_id: z.string(),
  /** When the layer was changed last. */
  changed_at: z.string(),
  /** That it has now. */
  fingerprint: z.string(),
  cells: z.array(z.object({ column: z.string(), saved: z.string(), sent: z.string() })),
})
export type LayerConflict = z.infer<typeof layerConflict>

/** What a change is, or would be. It can be saved where there are neither faults nor conflicts. */
export const metadataChange = z.object({
  rows: z.int(),
  layers_changed: z.int(),
  /** Published layers in which a draft begins by it: the public sees the change once that is published. */
  drafts_begun: z.array(z.string()),
  /** Layers in review, which are drafts again by it. */
  reviews_ended: z.array(z.string()),
  changes: z.array(changedCell),
  faults: z.array(cellFault),
  conflicts: z.array(layerConflict),
  /** Columns of the spreadsheet that are none of the table, and are not read. */
  columns_left_out: z.array(z.string()),
  /** What else the reader had to say. */
  notes: z.array(z.string()),
})
export type MetadataChange = z.infer<typeof metadataChange>
