// The records in evidence and causes, read at the border. What is not public here is absent, so most fields may be.
import { z } from 'zod'
import { applicationStatus, backboneStatus, connectionPointKinds } from '../../api/contract/vocabulary.ts'

const maybeText = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const maybeNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

export const decidingProject = z.object({
  register: z.literal('backbone-projects'),
  id: z.string(),
  name: z.string(),
  owner: maybeText,
  funding: maybeText,
  status: backboneStatus,
  status_since: z.string(),
  points_in_area: z.int().default(0),
  is_crossed_by_line: z.boolean().default(false),
})
export type DecidingProject = z.infer<typeof decidingProject>

export const decidingApplication = z.object({
  register: z.literal('applications'),
  id: z.string(),
  association_name: z.string(),
  association_number: maybeText,
  applied_sek: maybeNumber,
  granted_sek: maybeNumber,
  status: applicationStatus,
  status_since: z.string(),
  is_live: z.boolean(),
  addresses_covered: z.int(),
  shared_m2: maybeNumber,
})
export type DecidingApplication = z.infer<typeof decidingApplication>

export const decidingPoint = z.object({
  register: z.literal('connection-points'),
  id: z.string(),
  project_id: maybeText,
  kind: z.enum(connectionPointKinds).nullish(),
  in_service_from: maybeText,
})
export type DecidingPoint = z.infer<typeof decidingPoint>

/** Where points or single addresses are not public, only how many they are. */
export const countedRecords = z.object({
  register: z.enum(['connection-points', 'coverage']),
  count: z.int(),
})

export const backboneEvent = z.object({
  register: z.literal('backbone-events'),
  project_id: z.string(),
  project_name: maybeText,
  status: backboneStatus,
  note: maybeText,
})

export const applicationEvent = z.object({
  register: z.literal('application-events'),
  application_id: z.string(),
  association_name: maybeText,
  status: applicationStatus,
  note: maybeText,
})

/** The records that have the shape; the others are another register's. */
export function recordsOf<Shape extends z.ZodType>(
  shape: Shape,
  records: readonly unknown[],
): z.infer<Shape>[] {
  return records.flatMap((record) => {
    const read = shape.safeParse(record)
    return read.success ? [read.data] : []
  })
}
