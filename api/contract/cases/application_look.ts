// What an application with this area would meet: asked while somebody draws.
import { z } from 'zod'
import { applicationStatus, areaStatus } from '../codes.ts'
import { answeredAt, questionParameters } from '../question.ts'
import { addressKinds } from '../vocabulary.ts'
import { drawnArea } from './drawn_area.ts'

export const lookAsked = z.strictObject({
  geometry: drawnArea,
  /** Its own application, which is not another's. */
  journal_number: z.string().trim().min(1).max(200).nullable().default(null),
})
export const lookQuery = z.strictObject(questionParameters).omit({ as: true })

export const lookedArea = z.object({
  id: z.string(),
  name: z.string(),
  municipality_name: z.string().nullable(),
  addresses: z.int(),
  /** Of them within what was drawn. */
  addresses_covered: z.int(),
  status: areaStatus,
  /** With this application among the live ones: rule 3 makes an untouched area an applied one. */
  status_then: areaStatus,
})

/** Another's live application over some of the same ground: its public parts. */
export const lookedOverlap = z.object({
  id: z.string(),
  association_name: z.string(),
  status: applicationStatus,
  /** Of what was drawn, in per cent of its surface. */
  shared_pct: z.number(),
  /** In both. */
  addresses: z.int(),
})

export const applicationLook = z.object({
  ...answeredAt,
  area_m2: z.number(),
  perimeter_m: z.number(),
  corners: z.int(),
  municipalities: z.array(z.object({ code: z.string(), name: z.string() })),
  /** How much of it lies in the county, in per cent of its surface; null where no municipality is known. */
  in_county_pct: z.number().nullable(),
  addresses: z.int(),
  /** Absent where the kind of an address is not for the caller; null is a kind that the register does not say. */
  kinds: z.array(z.object({ kind: z.enum(addressKinds).nullable(), addresses: z.int() })).optional(),
  /** Listed at the date; those with most addresses covered first. */
  areas: z.array(lookedArea),
  overlaps: z.array(lookedOverlap),
  /** To the nearest backbone under way, whole metres rounded up; absent where it is not for the caller, null where none is under way. */
  nearest_backbone_m: z.int().nullable().optional(),
})
export type ApplicationLook = z.infer<typeof applicationLook>

export const areaFromFile = z.object({
  geometry: z.looseObject({ type: z.string() }),
  /** Surfaces in the file, which became one area. */
  surfaces: z.int(),
  /** The file's own, such as EPSG:3006. */
  crs: z.string().nullable(),
  notes: z.array(z.string()),
})
export const areaFileQuery = z.strictObject({
  file_name: z.string().min(1).max(255),
  crs: z
    .string()
    .regex(/^EPSG:\d{4,6}$/, { error: 'a coordinate system such as EPSG:3006' })
    .optional(),
  layer: z.string().min(1).max(255).optional(),
})
