import { z } from 'zod'
import { filters, trueOrFalse } from './filters.ts'
import { answeredAt, asParameter, dateParameter, questionParameters, settingsParameters } from './question.ts'
import { addressKinds } from './vocabulary.ts'

export const indicatorFields = {
  shortage_areas: z.int(),
  connected: z.int(),
  in_progress: z.int(),
  applied: z.int(),
  untouched: z.int(),
  /** Applied and untouched: the county's measure. */
  remaining: z.int(),
  /** All but the connected. */
  unconnected: z.int(),
  applications_in_queue: z.int(),
  addresses_in_shortage_areas: z.int(),
  addresses_with_access: z.int(),
  fibre_share_pct: z.number().nullable(),
}

export const indicatorsQuery = z.strictObject({ ...questionParameters, municipality: filters.municipality })
export const indicators = z.object({
  ...answeredAt,
  municipality_code: z.string().nullable(),
  ...indicatorFields,
})

export const steps = ['month', 'quarter', 'year'] as const

export const indicatorsHistoryQuery = z.strictObject({
  from: dateParameter,
  to: dateParameter,
  step: z.enum(steps, { error: 'month, quarter or year' }).optional(),
  municipality: filters.municipality,
  ...settingsParameters,
  ...asParameter,
})
export const datesAtMost = 240

export const indicatorsHistory = z.object({
  passed_m: z.int(),
  share_pct: z.int(),
  data_as_of: z.string().nullable(),
  municipality_code: z.string().nullable(),
  items: z.array(z.object({ as_of: z.string(), is_after_data: z.boolean(), ...indicatorFields })),
})

export const addressKindsQuery = z.strictObject({
  ...questionParameters,
  municipality: filters.municipality,
  is_remaining: trueOrFalse,
})
export const addressKindCounts = z.object({
  ...answeredAt,
  municipality_code: z.string().nullable(),
  /** Each once, however many areas it lies in. */
  addresses: z.int(),
  /** Absent where the kind of an address is not public; null is a kind that the register does not say. */
  kinds: z.array(z.object({ kind: z.enum(addressKinds).nullable(), addresses: z.int() })).optional(),
})
