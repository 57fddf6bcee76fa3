// What lies round an area and in it.
import { z } from 'zod'
import { areaStatus } from './codes.ts'
import { answeredAt, pageParameters, questionParameters } from './question.ts'
import { addressKinds } from './vocabulary.ts'

export const aroundAreaQuery = z.strictObject({ ...questionParameters, ...pageParameters })

export const neighbours = z.object({
  ...answeredAt,
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      municipality_name: z.string().nullable(),
      status: areaStatus,
      /** Whole metres rounded up, in EPSG:3006; 0 where they touch. */
      distance_m: z.int(),
    }),
  ),
  total: z.int(),
})

/** Installed, close enough to be offered, or neither. */
export const fibreStates = ['connected', 'passed', 'none'] as const

export const areaAddress = z.object({
  id: z.string(),
  /** Absent where they are not public. */
  label: z.string().nullable().optional(),
  kind: z.enum(addressKinds).nullable().optional(),
  fibre: z.enum(fibreStates).optional(),
})

export const areaAddresses = z.object({ ...answeredAt, items: z.array(areaAddress), total: z.int() })
