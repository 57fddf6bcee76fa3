// How their columns and values become ours: suggested from what a file holds, corrected by a person, saved under a name.
import { z } from 'zod'
import { registerName } from './codes.ts'
import { readingInstructions } from './deliveries/reading_instructions.ts'
import { asParameter, pageParameters } from './question.ts'

/** Why a column is suggested: it has our name, a known synonym, values of the kind, or a saved mapping says so. */
export const suggestionReasons = ['name', 'synonym', 'content', 'mapping'] as const

export const suggestedColumn = z.object({
  /** Ours. */
  column: z.string(),
  /** Theirs; null where none fits. */
  theirs: z.string().nullable(),
  reason: z.enum(suggestionReasons).nullable(),
  is_required: z.boolean(),
})

export const suggestedValues = z.object({
  column: z.string(),
  values: z.array(
    z.object({
      theirs: z.string(),
      rows: z.int(),
      /** The code; null where none is known for it. */
      ours: z.string().nullable(),
      reason: z.enum(suggestionReasons).nullable(),
    }),
  ),
})

export const suggestion = z.object({
  columns: z.array(suggestedColumn),
  /** Only columns with a fixed list of codes whose values are not all codes already. */
  values: z.array(suggestedValues),
  /** Their columns that nothing takes. */
  left_over: z.array(z.string()),
  /** The saved mapping that was recognised by the file's columns. */
  mapping: z.string().nullable(),
  /** What the suggestion comes to: ready to be read by. */
  instructions: readingInstructions,
})
export type Suggestion = z.infer<typeof suggestion>

export const mappingName = z.string().trim().min(1).max(80)

/** What is exported, and read from a file at the command line. */
export const mappingContent = z.strictObject({
  register: registerName,
  /** The columns of the file that it was made for: how it is recognised. */
  columns: z.array(z.string()),
  instructions: readingInstructions,
})
export type MappingContent = z.infer<typeof mappingContent>

export const mapping = mappingContent.extend({
  name: mappingName,
  /** RFC 3339, UTC. */
  saved_at: z.string(),
})
export type Mapping = z.infer<typeof mapping>

/** A mapping as it was got, or its content alone: what is sent to save one, and what a file of it holds. */
export const mappingSent = mappingContent.extend({
  name: mappingName.exactOptional(),
  saved_at: z.string().exactOptional(),
})

export const mappingsQuery = z.strictObject({
  register: registerName.optional(),
  ...pageParameters,
  ...asParameter,
})
export const mappings = z.object({ items: z.array(mapping), total: z.int() })
