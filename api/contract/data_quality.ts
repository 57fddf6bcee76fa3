// Which rows of the registers cannot all be right: the rules, how many rows break each, and the rows.
import { z } from 'zod'
import { registerName, words } from './codes.ts'
import { geojson } from './filters.ts'
import { asParameter, pageParameters } from './question.ts'
import { severities } from './vocabulary.ts'

export const check = z.object({
  id: z.string(),
  register: registerName,
  /** fault: wrong for certain; suspicion: may be right after all. */
  severity: z.enum(severities),
  title: words,
  meaning: words,
  mending: words,
  /** What explains a row, in the order in which a table shows it. */
  details: z.array(z.object({ name: z.string(), title: words })),
  /** How many rows break the rule; none is a pass. */
  rows: z.int(),
})
export type CheckAnswer = z.infer<typeof check>

export const dataQualityQuery = z.strictObject(asParameter)
export const dataQuality = z.object({
  items: z.array(check),
  total: z.int(),
  /** The day against which dates were held. */
  today: z.string(),
  /** The state of the database that was checked. */
  revision: z.int(),
})

const detailValue = z.union([z.string(), z.number(), z.boolean(), z.null()])

export const brokenRow = z.object({
  register: registerName,
  /** The row's key as text; its parts with · between. */
  id: z.string(),
  /** By the names of the check's details. */
  detail: z.record(z.string(), detailValue),
  geometry: geojson.nullable(),
})

export const dataQualityCheckQuery = z.strictObject({ ...pageParameters, ...asParameter })
export const dataQualityCheck = check.extend({ items: z.array(brokenRow), total: z.int() })

export const recordFormats = ['csv', 'geojson', 'xlsx'] as const
export const brokenRecordsQuery = z.strictObject({
  format: z.enum(recordFormats, { error: `one of ${recordFormats.join(', ')}` }).optional(),
  ...asParameter,
})
