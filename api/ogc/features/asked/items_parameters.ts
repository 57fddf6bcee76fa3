// What may be asked of the items of a collection, besides a query by each field of it (OGC API Features 1, 2 and 3).
import { z } from '@hono/zod-openapi'
import { settingsParameters } from '../../../contract/question.ts'
import { askingParameters } from '../../asked/asking.ts'
import { filterLanguages } from '../../filter/filter_of.ts'

export const defaultItems = 10
export const itemsAtMost = 10_000

const limitWords = `a whole number from 1; more than ${itemsAtMost} is answered with ${itemsAtMost}`
const text = (longest: number) => z.string().min(1).max(longest)

/** Of one feature as well. */
const ofFeatures = {
  ...askingParameters,
  ...settingsParameters,
  crs: text(200).optional(),
  datetime: text(100).optional(),
  properties: text(20_000).optional(),
  'exclude-properties': text(20_000).optional(),
}

export const itemsParameters = {
  ...ofFeatures,
  limit: z
    .string()
    .regex(/^0*[1-9]\d{0,14}$/, { error: limitWords })
    .transform((given) => Math.min(Number(given), itemsAtMost))
    .optional(),
  bbox: text(300).optional(),
  'bbox-crs': text(200).optional(),
  filter: text(50_000).optional(),
  'filter-lang': z.enum(filterLanguages, { error: `one of ${filterLanguages.join(', ')}` }).optional(),
  'filter-crs': text(200).optional(),
  sortby: text(2_000).optional(),
  cursor: text(20_000).optional(),
}

/** Fields are further parameters; what is none is refused once the collection is known. */
export const itemsQuery = z.object(itemsParameters).catchall(z.string())
export const itemQuery = z.strictObject(ofFeatures)
export type ItemsAsked = z.infer<z.ZodObject<typeof itemsParameters>>
export type ItemAsked = z.infer<typeof itemQuery>

/** Of a query, what is no parameter of every collection: by their names. */
export function fieldsAsked(query: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, value]) =>
      name in itemsParameters || typeof value !== 'string' ? [] : [[name, value]],
    ),
  )
}
