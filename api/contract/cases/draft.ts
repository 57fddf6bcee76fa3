// An application that an association prepares, before there is a journal number.
import { z } from 'zod'
import { oneLine, slug } from '../body_values.ts'
import { geojson } from '../filters.ts'
import { asParameter, dateParameter } from '../question.ts'
import { dateInBody, edition, severalLinesOrNone } from './case_values.ts'
import { checklistItems } from './draft_checklist.ts'
import { drawnArea } from './drawn_area.ts'

const error = 'whole kronor from 0 to 100 billion'
const sek = z.int({ error }).min(0, { error }).max(100_000_000_000, { error }).nullable().default(null)
const lineOrNone = (longest: number) => oneLine(longest).nullable().default(null)
const pastDate = dateInBody.nullable().default(null)
const householdsError = 'a whole number from 0 to 100 000'

export const draftContent = z.strictObject({
  households: z
    .int({ error: householdsError })
    .min(0, { error: householdsError })
    .max(100_000, { error: householdsError })
    .nullable()
    .default(null),
  total_sek: sek,
  applied_sek: sek,
  own_sek: sek,
  municipality_consulted_on: pastDate,
  market_consulted_on: pastDate,
  signatory_name: lineOrNone(200),
  signatory_function: lineOrNone(200),
  notes: severalLinesOrNone(),
})

export const draftMade = z.strictObject({ association_id: slug, title: oneLine(200) })

export const draftSaved = z.strictObject({
  edition,
  title: oneLine(200),
  content: draftContent,
  /** Null: nothing is drawn yet. */
  geometry: drawnArea.nullable().default(null),
  /** Once the application has been sent and somebody has told its number. */
  journal_number: lineOrNone(200),
})
export type DraftSaved = z.infer<typeof draftSaved>

const listed = {
  id: z.string(),
  association_id: z.string(),
  association_name: z.string(),
  title: z.string(),
  journal_number: z.string().nullable(),
  /** The register has an application with this journal number. */
  has_joined: z.boolean(),
  has_area: z.boolean(),
  edition: z.int(),
  created_at: z.string(),
  changed_at: z.string(),
  changed_by_name: z.string().nullable(),
  missing: z.array(z.enum(checklistItems)),
}
export const draftListed = z.object(listed)
export const drafts = z.object({ items: z.array(draftListed), total: z.int() })
export type DraftListed = z.infer<typeof draftListed>

export const draft = z.object({
  ...listed,
  content: draftContent,
  geometry: geojson.nullable(),
  /** An application of the same association on nearly the same ground, which came by import: likely this one. */
  suggestion: z.object({ id: z.string(), association_name: z.string(), likeness_pct: z.number() }).nullable(),
})
export type Draft = z.infer<typeof draft>

export const draftsQuery = z.strictObject(asParameter)
export const draftQuery = z.strictObject(asParameter)
export const discardedDraftQuery = z.strictObject({
  edition: z
    .string()
    .regex(/^\d{1,9}$/, { error: 'the edition that was read' })
    .transform(Number),
})
export const packageQuery = z.strictObject({
  ...asParameter,
  as_of: dateParameter.optional(),
  language: z.enum(['sv', 'en'], { error: 'sv or en' }).default('sv'),
})
