// An import on its way: a file that was sent, how it is read, what it would change, and what became of it.
import { z } from 'zod'
import { areaStatus, registerName } from '../codes.ts'
import { suggestion } from '../mapping.ts'
import { asParameter, pageParameters, wholeNumber } from '../question.ts'
import { delivery, deliveryModes, recordedModes, rejectedRow } from './delivery.ts'
import { inspection } from './inspection.ts'
import { readingInstructions } from './reading_instructions.ts'

/**
 * `open`: the file lies here and was looked at. `previewing`, `applying`: work is under way and can be called off. `previewed`: what it would
 * change is known. `applied`, `refused`: a delivery records it; the import is over.
 */
export const importStates = ['open', 'previewing', 'previewed', 'applying', 'applied', 'refused'] as const

export const changeKinds = ['added', 'changed', 'removed'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const workStages = [
  'waiting',
  'reading',
  'judging',
  'comparing',
  'replacing',
  'deriving',
  'status',
] as const
export type WorkStage = (typeof workStages)[number]

/** How far the work has come: steps of the stage done, of how many (0 where nobody knows). */
export const progress = z.object({
  stage: z.enum(workStages),
  done: z.int().describe('Steps of the stage that are done.'),
  total: z.int().describe('Steps that the stage has; 0 where nobody knows.'),
})
export type Progress = z.infer<typeof progress>

export const statusMove = z.object({
  area_id: z.string(),
  name: z.string(),
  municipality_name: z.string().nullable(),
  /** Null: not listed. */
  from_status: areaStatus.nullable(),
  to_status: areaStatus.nullable(),
})
export type StatusMove = z.infer<typeof statusMove>

export const preview = z.object({
  mode: z.enum(recordedModes),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  /** Rows identical to another row of the file. */
  merged: z.int(),
  rejected: z.int(),
  /** Geometries that were repaired, with consent. */
  repaired: z.int(),
  first_rejected: z.array(rejectedRow),
  columns_left_out: z.array(z.string()),
  notes: z.array(z.string()),
  data_as_of: z.string().nullable(),
  /** What it does to the status of areas at `as_of`, with the settings asked for. */
  status_effect: z.object({
    as_of: z.string(),
    passed_m: z.int(),
    share_pct: z.int(),
    remaining_before: z.int(),
    remaining_after: z.int(),
    moves: z.array(statusMove),
  }),
  /** The state of the database that it was compared with; another one by now means that it has to be previewed anew. */
  revision: z.int(),
})
export type Preview = z.infer<typeof preview>

export const importAnswer = z.object({
  id: z.string(),
  register: registerName,
  /** Null for an undo, which has no file. */
  file_name: z.string().nullable(),
  file_bytes: z.number().nullable(),
  created_at: z.string(),
  state: z.enum(importStates),
  /** The delivery that it undoes. */
  undoes: z.int().nullable(),
  instructions: readingInstructions,
  inspection: inspection.nullable(),
  suggestion: suggestion.nullable(),
  preview: preview.nullable(),
  progress: progress.nullable(),
  /** What stopped the last step. */
  problem: z.object({ kind: z.string(), detail: z.string() }).nullable(),
  delivery: delivery.nullable(),
})
export type ImportAnswer = z.infer<typeof importAnswer>

/** In a list without what is long: that is told of each import by itself. */
export const importInList = importAnswer.omit({ inspection: true, suggestion: true, preview: true })
export const imports = z.object({ items: z.array(importInList), total: z.int() })
export const importsQuery = z.strictObject({ ...pageParameters, ...asParameter })

/** The body of `POST /api/v1/imports` is the file itself. */
export const newImportQuery = z.strictObject({
  register: registerName,
  file_name: z.string().min(1).max(255),
})

export const previewWanted = z.strictObject({
  mode: z.enum(deliveryModes).exactOptional(),
  data_as_of: z.iso.date().exactOptional(),
  valid_rows_only: z.boolean().exactOptional(),
  /** At which date the status of areas is compared; today unless given. */
  as_of: z.iso.date().exactOptional(),
  passed_m: z.int().min(0).max(200).exactOptional(),
  share_pct: z.int().min(1).max(100).exactOptional(),
})
export type PreviewWanted = z.infer<typeof previewWanted>

export const applyWanted = z.strictObject({
  /** Why, in the words of whoever does it; kept with the delivery. */
  reason: z.string().trim().min(1).max(1000).exactOptional(),
})

export const rejectedFormats = ['csv', 'xlsx'] as const
export type RejectedFormat = (typeof rejectedFormats)[number]
export const rejectedQuery = z.strictObject({ format: z.enum(rejectedFormats).optional(), ...asParameter })

const fields = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

export const difference = z.object({
  change: z.enum(changeKinds),
  /** The values of the key, parted by ` · `. */
  key: z.string(),
  /** The names of the fields that differ, `geometry` included. */
  differing: z.array(z.string()),
  before: fields.nullable(),
  after: fields.nullable(),
  /** GeoJSON geometries in EPSG:4326, made simpler for the map. */
  geometry_before: z.looseObject({ type: z.string() }).nullable(),
  geometry_after: z.looseObject({ type: z.string() }).nullable(),
})
export type Difference = z.infer<typeof difference>

export const differencesQuery = z.strictObject({
  change: z.enum(changeKinds).optional(),
  ...pageParameters,
  ...asParameter,
})
/** The registers as they were after two of their deliveries. */
export const deliveryComparisonQuery = z.strictObject({
  from_delivery: wholeNumber(1, 999_999_999),
  to_delivery: wholeNumber(1, 999_999_999),
  change: z.enum(changeKinds).optional(),
  ...pageParameters,
  ...asParameter,
})
export const differences = z.object({ items: z.array(difference), total: z.int() })
export type Differences = z.infer<typeof differences>
