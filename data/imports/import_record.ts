// What is known of an import on its way, as it is kept in its folder.
import { z } from 'zod'
import { registerName } from '../../api/contract/codes.ts'
import { inspection } from '../../api/contract/deliveries/inspection.ts'
import { readingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import { suggestion } from '../../api/contract/mapping.ts'

export const importRecord = z.object({
  id: z.string(),
  register: registerName,
  /** Null for an undo, which has no file. */
  file_name: z.string().nullable(),
  file_bytes: z.number().nullable(),
  created_at: z.string(),
  /** Whose account; null in imports from before it was kept. */
  sent_by: z.string().nullable().default(null),
  undoes: z.int().nullable(),
  instructions: readingInstructions,
  /** What stopped the last step. */
  problem: z.object({ kind: z.string(), detail: z.string() }).nullable(),
  /** The delivery that it has become; nothing can be done with it any more. */
  delivery: z.object({ id: z.int(), outcome: z.enum(['applied', 'refused']) }).nullable(),
})
export type ImportRecord = z.infer<typeof importRecord>

/** What the last look that succeeded found; a file of its own, since it is long and lists do without. */
export const look = z.object({ inspection, suggestion })
export type Look = z.infer<typeof look>
