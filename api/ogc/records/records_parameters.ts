// What may be asked of the catalogue (OGC API Records 1, the building block of core query parameters, and sorting). Records lie in CRS84 and nowhere else.
import { z } from '@hono/zod-openapi'
import { askingParameters } from '../asked/asking.ts'
import { textParameter } from '../asked/text_parameter.ts'
import { crs84 } from '../collections/crs_uris.ts'

export const defaultRecords = 10
export const recordsAtMost = 1000

const limitWords = `a whole number from 1; more than ${recordsAtMost} is answered with ${recordsAtMost}`
const list = (longest: number, wanted: string) =>
  textParameter(longest, `${wanted}, with commas between`).transform((text) =>
    text.split(',').map((one) => one.trim()),
  )
const onlyCrs84 = z.literal([crs84, '[OGC:CRS84]'], { error: crs84 }).optional()

export const recordsParameters = {
  ...askingParameters,
  q: list(2000, 'terms to look for').optional(),
  type: list(500, 'types of resources').optional(),
  ids: list(16_000, 'ids of records').optional(),
  externalIds: list(16_000, 'identifiers elsewhere').optional(),
  bbox: textParameter(300, 'four or six numbers, with commas between').optional(),
  'bbox-crs': onlyCrs84,
  crs: onlyCrs84,
  datetime: textParameter(100, 'a date such as 2015-06-30, a time or an interval').optional(),
  sortby: textParameter(
    500,
    'names of sortables, with commas between, each with - before it for descending',
  ).optional(),
  limit: z
    .string()
    .regex(/^0*[1-9]\d{0,14}$/, { error: limitWords })
    .transform((given) => Math.min(Number(given), recordsAtMost))
    .optional(),
  cursor: textParameter(2000, 'as the link next gives it').optional(),
}
export const recordsQuery = z.strictObject(recordsParameters)
export type RecordsAsked = z.infer<typeof recordsQuery>
