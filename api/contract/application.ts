import { z } from 'zod'
import { applicationStatus } from './codes.ts'
import { filters, geojson, trueOrFalse } from './filters.ts'
import { answeredAt, pageParameters, questionParameters } from './question.ts'

export const application = z.object({
  id: z.string(),
  association_name: z.string(),
  /** null also where it is a personal identity number and the caller is the public. */
  association_number: z.string().nullable(),
  applied_sek: z.number().nullable(),
  granted_sek: z.number().nullable(),
  /** null before the first event. */
  status: applicationStatus.nullable(),
  status_since: z.string().nullable(),
  is_live: z.boolean(),
  is_in_queue: z.boolean(),
  municipality_codes: z.array(z.string()),
  shortage_area_ids: z.array(z.string()),
  /** Addresses in shortage areas, each once. */
  addresses_covered: z.int(),
})
export type Application = z.infer<typeof application>

export const applicationSorts = [
  'id',
  'association_name',
  'association_number',
  'applied_sek',
  'granted_sek',
  'status',
  'status_since',
  'is_live',
  'is_in_queue',
  'addresses_covered',
] as const

export const applicationsQuery = z.strictObject({
  ...questionParameters,
  ...pageParameters,
  status: applicationStatus.optional(),
  is_live: trueOrFalse,
  is_in_queue: trueOrFalse,
  ...filters,
})

export const applications = z.object({ ...answeredAt, items: z.array(application), total: z.int() })

export const applicationEvent = z.object({
  status: applicationStatus,
  date: z.string(),
  note: z.string().nullable(),
})

export const coveredArea = z.object({ id: z.string(), name: z.string(), addresses: z.int() })

export const applicationAnswer = z.object({
  ...answeredAt,
  ...application.shape,
  /** All that are known, those after the date of the question too. */
  events: z.array(applicationEvent),
  areas: z.array(coveredArea),
  geometry: geojson,
})
