// What is known of a place: the areas round it, never the single house unless the installation opens that.
import { z } from 'zod'
import { application } from './application.ts'
import { backboneProject } from './backbone_project.ts'
import { answeredAt, questionParameters } from './question.ts'
import { shortageArea } from './shortage_area.ts'
import { addressKinds } from './vocabulary.ts'

/** As text in an address. */
export const degree = (furthest: number) => {
  const error = `degrees from -${furthest} to ${furthest}, such as ${furthest === 90 ? '58.35' : '12.93'}`
  return z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,15})?$/, { error })
    .transform(Number)
    .refine((value) => Math.abs(value) <= furthest, { error })
}

export const locationQuery = z
  .strictObject({
    ...questionParameters,
    longitude: degree(180).optional(),
    latitude: degree(90).optional(),
    address: z.string().min(1).max(200, { error: 'at most 200 characters' }).optional(),
  })
  .refine(
    ({ longitude, latitude, address }) =>
      (longitude === undefined) === (latitude === undefined) &&
      (longitude === undefined) !== (address === undefined),
    { path: ['longitude'], error: 'given together with latitude, or address alone' },
  )

export const areaStatesOfAddress = ['connected', 'passed', 'none'] as const

/** The same quantity as everywhere: whole metres rounded up, 0 only where they touch. */
export const areaAtDistance = shortageArea.extend({ distance_m: z.int() })

export const addressThere = z.object({
  id: z.string(),
  /** Absent where they are not public. */
  label: z.string().nullable().optional(),
  kind: z.enum(addressKinds).nullable().optional(),
  fibre: z.enum(areaStatesOfAddress).optional(),
})

export const locationAnswer = z.object({
  ...answeredAt,
  longitude: z.number(),
  latitude: z.number(),
  municipality: z.object({ code: z.string(), name: z.string() }).nullable(),
  /** Only where an address was asked for. */
  address: addressThere.nullable(),
  /** The listed areas that hold the place; an edge belongs to its area. */
  areas: z.array(shortageArea),
  /** The nearest listed area where none holds it; null where none is listed. */
  nearest_area: areaAtDistance.nullable(),
  /** Live, and their ground holds the place. */
  applications: z.array(application),
  /** Under way, and reaching one of the areas. */
  backbone_projects: z.array(backboneProject),
})
export type LocationAnswer = z.infer<typeof locationAnswer>
