// What may be asked of the items of a collection, besides a query by each field of it (OGC API Features 1, 2 and 3).
import { z } from '@hono/zod-openapi'
import { settingsParameters } from '../../../contract/question.ts'
import { askingParameters } from '../../asked/asking.ts'
import { textParameter } from '../../asked/text_parameter.ts'
import { filterLanguages } from '../../filter/filter_of.ts'
import { longestFilter } from '../../filter/limits.ts'

export const defaultItems = 10
export const itemsAtMost = 10_000

const limitWords = `a whole number from 1; more than ${itemsAtMost} is answered with ${itemsAtMost}`
const crsText = textParameter(200, 'the URI of a CRS of the collection')
const fieldNames = textParameter(16_000, 'names of fields, with commas between')

/** Of one feature as well. */
const ofFeatures = {
  ...askingParameters,
  ...settingsParameters,
  crs: crsText.optional(),
  datetime: textParameter(100, 'a date such as 2015-06-30, a time or an interval').optional(),
  properties: fieldNames.optional(),
  'exclude-properties': fieldNames.optional(),
}

export const itemsParameters = {
  ...ofFeatures,
  limit: z
    .string()
    .regex(/^0*[1-9]\d{0,14}$/, { error: limitWords })
    .transform((given) => Math.min(Number(given), itemsAtMost))
    .optional(),
  bbox: textParameter(300, 'four or six numbers, with commas between').optional(),
  'bbox-crs': crsText.optional(),
  filter: textParameter(longestFilter, "a condition in CQL2 such as name = 'x'").optional(),
  'filter-lang': z.enum(filterLanguages, { error: `one of ${filterLanguages.join(', ')}` }).optional(),
  'filter-crs': crsText.optional(),
  sortby: textParameter(
    2_000,
    'names of fields, with commas between, each with - before it for descending',
  ).optional(),
  cursor: textParameter(16_000, 'as the link next gives it').optional(),
}

/** A field of such a name is asked for by `filter` only. */
export function isReserved(name: string): boolean {
  return Object.hasOwn(itemsParameters, name)
}

/** Fields are further parameters; what is none is refused once the collection is known. */
export const itemsQuery = z.object(itemsParameters).catchall(z.string())
export const itemQuery = z.strictObject(ofFeatures)
export type ItemsAsked = z.infer<z.ZodObject<typeof itemsParameters>>
export type ItemAsked = z.infer<typeof itemQuery>

/** Of a query as it came, what is no parameter of every collection: by their names. What zod reads of it has lost `__proto__`. */
export function fieldsAsked(query: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !isReserved(name)))
}
