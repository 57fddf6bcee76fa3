import { z } from 'zod'
import { areaStatus } from './codes.ts'
import { filters } from './filters.ts'
import { answeredAt, dateParameter, pageParameters, questionParameters } from './question.ts'
import { decidingRecord } from './shortage_area.ts'

export const causeRules = ['connected', 'in_progress', 'applied', 'listing'] as const

export const statusChange = z.object({
  area_id: z.string(),
  area_name: z.string(),
  municipality_code: z.string().nullable(),
  date: z.string(),
  /** null: not listed on the day before. */
  from_status: areaStatus.nullable(),
  /** null: not listed any more. */
  to_status: areaStatus.nullable(),
  cause: z.object({ rule: z.enum(causeRules), records: z.array(decidingRecord) }),
})
export type StatusChange = z.infer<typeof statusChange>

export const statusChangesQuery = z.strictObject({
  ...questionParameters,
  ...pageParameters,
  from: dateParameter.optional(),
  to: dateParameter.optional(),
  area: filters.area,
  municipality: filters.municipality,
})

export const statusChanges = z.object({ ...answeredAt, items: z.array(statusChange), total: z.int() })
