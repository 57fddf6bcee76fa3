// What may be asked of the catalogue (OGC API Records 1, the building block of core query parameters, and sorting). Records lie in CRS84 and nowhere else.
import { z } from '@hono/zod-openapi'
import { askingParameters } from '../asked/asking.ts'
import { crs84 } from '../collections/crs_uris.ts'

export const defaultRecords = 10
export const recordsAtMost = 1000

const limitWords = `a whole number from 1; more than ${recordsAtMost} is answered with ${recordsAtMost}`
const list = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .transform((text) => text.split(',').map((one) => one.trim()))
const onlyCrs84 = z.literal([crs84, '[OGC:CRS84]'], { error: crs84 }).optional()

export const recordsParameters = {
  ...askingParameters,
  q: list(2000).optional(),
  type: list(500).optional(),
  ids: list(20_000).optional(),
  externalIds: list(20_000).optional(),
  bbox: z.string().min(1).max(300).optional(),
  'bbox-crs': onlyCrs84,
  crs: onlyCrs84,
  datetime: z.string().max(100).optional(),
  sortby: z.string().min(1).max(500).optional(),
  limit: z
    .string()
    .regex(/^0*[1-9]\d{0,14}$/, { error: limitWords })
    .transform((given) => Math.min(Number(given), recordsAtMost))
    .optional(),
  cursor: z.string().min(1).max(2000).optional(),
}
export const recordsQuery = z.strictObject(recordsParameters)
export type RecordsAsked = z.infer<typeof recordsQuery>
