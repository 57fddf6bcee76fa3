// One search over everything that has a name or a number.
import { z } from 'zod'
import { longestSearch } from './limits.ts'
import { asParameter, dateParameter, settingsParameters, wholeNumber } from './question.ts'

export const searchKinds = [
  'shortage_area',
  'municipality',
  'place',
  'address',
  'application',
  'backbone_project',
  'coordinate',
] as const
export type SearchKind = (typeof searchKinds)[number]

export const defaultSearchLimit = 5

export const searchQuery = z.strictObject({
  as_of: dateParameter.optional(),
  ...settingsParameters,
  ...asParameter,
  q: z
    .string()
    .trim()
    .min(1, { error: 'what is looked for' })
    .max(longestSearch, { error: `at most ${longestSearch} characters` }),
  limit: wholeNumber(1, 20).optional(),
})

export const searchHit = z.object({
  kind: z.enum(searchKinds),
  /** Null for a place on the map and a coordinate, which have only their position. */
  id: z.string().nullable(),
  title: z.string(),
  municipality_name: z.string().nullable(),
  /** Of an area, an application or a project, at the date; by the words of its own register. */
  status: z.string().nullable(),
  /** Degrees; null where the position is not public, or the project has none. */
  longitude: z.number().nullable(),
  latitude: z.number().nullable(),
})
export type SearchHit = z.infer<typeof searchHit>

export const searchAnswer = z.object({ as_of: z.string(), q: z.string(), items: z.array(searchHit) })
