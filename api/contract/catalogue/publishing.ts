// What a producer works with: drafts, what stands in the way of publishing them, and what replacing data would change.
import { z } from 'zod'
import { slug, wholeNumberInBody } from '../body_values.ts'
import { words } from '../codes.ts'
import { asParameter, dateParameter, pageParameters } from '../question.ts'
import { fieldTypes, layerStates, publisherTypes } from './catalogue_codes.ts'
import { layerKinds } from './filter_codes.ts'
import { layerDescription } from './layer_description.ts'
import { rasterLook } from './raster_facts.ts'
import { layerScore } from './score.ts'

/** What values look like that nobody should publish unseen. */
export const personalLooks = ['personal_identity_number', 'name', 'telephone', 'email'] as const
export type PersonalLook = (typeof personalLooks)[number]

export const dataFacts = z.object({
  id: z.string(),
  kind: z.enum(layerKinds),
  file_name: z.string(),
  file_bytes: z.number(),
  format: z.string(),
  crs: z.string().nullable(),
  rows: z.int(),
  geometry_kind: z.enum(['point', 'line', 'polygon', 'mixed']).nullable(),
  /** West, south, east, north in degrees. */
  bounds: z.array(z.number()).nullable(),
  columns: z.array(z.object({ name: z.string(), type: z.enum(fieldTypes) })),
  /** Null for what is no raster. */
  raster: rasterLook.nullable(),
  /** What the reader had to say. */
  notes: z.array(z.string()),
  made_at: z.string(),
})
export type DataFacts = z.infer<typeof dataFacts>

/** A field whose values look personal: how many rows, of how many that have a value. Never the values. */
export const personalFinding = z.object({
  field: z.string(),
  looks_like: z.enum(personalLooks),
  rows: z.int(),
  of: z.int(),
})
export type PersonalFinding = z.infer<typeof personalFinding>

/** Why a draft cannot be published yet; `field` is a path in the description, such as title.sv or fields.namn.k. */
export const blocker = z.object({ code: z.string(), field: z.string().nullable(), words })
export type Blocker = z.infer<typeof blocker>

export const versionFacts = z.object({
  number: z.int().nullable(),
  state: z.enum(['draft', 'in_review', 'published', 'superseded', 'withdrawn']),
  as_of: z.string().nullable(),
  issued_at: z.string().nullable(),
  published_at: z.string().nullable(),
  ended_at: z.string().nullable(),
  rows: z.int(),
})
export type VersionFacts = z.infer<typeof versionFacts>

export const ownLayer = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  state: z.enum(layerStates),
  /** Whether there are changes that are not published. */
  has_draft: z.boolean(),
  /** Whether they wait for a reviewer. */
  is_in_review: z.boolean(),
  title: words,
  kind: z.enum(layerKinds),
  rows: z.int(),
  changed_at: z.string(),
  score_pct: z.int(),
  stars: z.int(),
  blockers: z.int(),
  source_id: z.string().nullable(),
})
export type OwnLayer = z.infer<typeof ownLayer>
export const ownLayers = z.object({ items: z.array(ownLayer), total: z.int() })
export const ownLayersQuery = z.strictObject({
  /** What the public meets, or in which state the changes are. */
  state: z.enum(layerStates).optional(),
  organisation: z.string().min(1).max(60).optional(),
  q: z.string().max(100).optional(),
  ...pageParameters,
  ...asParameter,
})

export const draft = z.object({
  id: z.string(),
  organisation_id: z.string(),
  organisation_name: z.string(),
  state: z.enum(layerStates),
  /** The present draft, or what is published where there is none. */
  version: versionFacts,
  has_draft: z.boolean(),
  edition: z.int(),
  description: layerDescription,
  data: dataFacts,
  findings: z.array(personalFinding),
  blockers: z.array(blocker),
  score: layerScore,
  has_four_eyes: z.boolean(),
  /** Whether the caller may publish it now; with four eyes not whoever drafted it. */
  may_publish: z.boolean(),
  returned_because: z.string().nullable(),
  versions: z.array(versionFacts),
})
export type Draft = z.infer<typeof draft>

/** The body of the request is the file itself. A zip where the format has several files. */
export const newDraftQuery = z.strictObject({
  organisation: slug,
  file_name: z.string().min(1).max(255),
  /** The layer's id in addresses; made of the file's name unless given. */
  id: slug.optional(),
  /** Of the file where it does not say. */
  crs: z.string().max(50).optional(),
  /** Which layer of the file. */
  layer: z.string().max(200).optional(),
  /** The date that the data describes; today unless given. */
  data_as_of: dateParameter.optional(),
})
export const replacedDataQuery = newDraftQuery.omit({ organisation: true, id: true })

const edition = wholeNumberInBody(1, 999_999_999)
export const describedDraft = z.strictObject({
  edition,
  description: layerDescription,
  as_of: z.iso.date().nullable().exactOptional(),
})
export const submittedDraft = z.strictObject({ edition })
const reason = z.strictObject({ reason: z.string().trim().min(1).max(2000) })
export const returnedDraft = reason
export const withdrawnLayer = reason

/** Whose eyes see the draft: everything, or what everybody would see if it were published as it is. */
export const viewParameter = {
  view: z.literal('public', { error: 'public: as everybody would see it' }).optional(),
}
export const previewQuery = z.strictObject({ ...viewParameter, ...asParameter })

/** Replacing data, told by the rows: rows are the same when all their values and their place are. */
export const dataDifference = z.object({
  rows_before: z.int(),
  rows_after: z.int(),
  added: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  fields_added: z.array(z.string()),
  fields_removed: z.array(z.string()),
  fields_changed: z.array(
    z.object({ name: z.string(), from_type: z.enum(fieldTypes), to_type: z.enum(fieldTypes) }),
  ),
  /** GeoJSON geometries in EPSG:4326 of the first that were added and removed, made simpler for the map. */
  places_added: z.array(z.looseObject({ type: z.string() })),
  places_removed: z.array(z.looseObject({ type: z.string() })),
})
export type DataDifference = z.infer<typeof dataDifference>

export const publisherSettings = z.object({
  organisation_id: z.string(),
  has_four_eyes: z.boolean(),
  publisher_type: z.enum(publisherTypes).nullable(),
  homepage: z.string().nullable(),
  email: z.string().nullable(),
})
export type PublisherSettings = z.infer<typeof publisherSettings>
export const publishers = z.object({ items: z.array(publisherSettings), total: z.int() })
export const publisherSent = z.strictObject({
  has_four_eyes: z.boolean(),
  publisher_type: z.enum(publisherTypes).nullable().default(null),
  homepage: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  email: z.email().nullable().default(null),
})

export const useDay = z.object({ used_on: z.string(), way: z.string(), times: z.int() })
export type UseDay = z.infer<typeof useDay>
export const layerUse = z.object({ items: z.array(useDay), total: z.int() })
export type LayerUse = z.infer<typeof layerUse>
