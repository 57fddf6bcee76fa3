import { z } from 'zod'
import { heldAssessment } from './assessment.ts'
import { applicationStatus, areaStatus } from './codes.ts'
import { filters, geojson, trueOrFalse } from './filters.ts'
import { answeredAt, pageParameters, questionParameters } from './question.ts'

export const shortageArea = z.object({
  id: z.string(),
  name: z.string(),
  municipality_code: z.string().nullable(),
  municipality_name: z.string().nullable(),
  /** null: not listed at the date. */
  status: areaStatus.nullable(),
  /** Applied or untouched: the county's measure. */
  is_remaining: z.boolean(),
  addresses: z.int(),
  addresses_connected: z.int(),
  addresses_passed: z.int(),
  fibre_share_pct: z.number().nullable(),
  applications: z.int(),
  backbone_projects: z.int(),
  /** Metres; absent where the installation keeps backbone geometry to itself. */
  nearest_backbone_m: z.int().nullable().optional(),
  application_stage: applicationStatus.nullable(),
  /** The live application that has come furthest, else the one that ended last; null where none has a status. */
  leading_application_id: z.string().nullable(),
  leading_application_status: applicationStatus.nullable(),
  leading_application_since: z.string().nullable(),
  status_since: z.string().nullable(),
})
export type ShortageArea = z.infer<typeof shortageArea>

export const shortageAreaSorts = shortageArea.keyof().options

export const shortageAreasQuery = z.strictObject({
  ...questionParameters,
  ...pageParameters,
  status: areaStatus.optional(),
  is_remaining: trueOrFalse,
  municipality: filters.municipality,
  q: filters.q,
  sort: filters.sort,
})

/** In the list: with what planners judge of it at the date, which changes nothing of the rest. */
export const listedArea = shortageArea.extend({
  assessment: heldAssessment
    .pick({ status: true, assessed_on: true, function: true, reason: true })
    .nullable(),
})
export type ListedArea = z.infer<typeof listedArea>

export const shortageAreas = z.object({
  ...answeredAt,
  items: z.array(listedArea),
  total: z.int(),
})

/** A record that decided, by the register it stands in; only its public fields. */
export const decidingRecord = z.looseObject({ register: z.string() })

export const evidence = z.object({
  rule: areaStatus,
  held: z.boolean(),
  measures: z.record(z.string(), z.union([z.number(), z.null()])),
  records: z.array(decidingRecord),
})
export type Evidence = z.infer<typeof evidence>

export const shortageAreaAnswer = shortageArea.extend({
  ...answeredAt,
  geometry: geojson,
  listed_from: z.string().nullable(),
  listed_to: z.string().nullable(),
  /** The rules tried, in order, up to the first that held. */
  evidence: z.array(evidence),
})
export type ShortageAreaAnswer = z.infer<typeof shortageAreaAnswer>
