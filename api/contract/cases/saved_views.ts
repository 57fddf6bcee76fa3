// The queue filtered and ordered, under a name.
import { z } from 'zod'
import { oneLine } from '../body_values.ts'

export const savedView = z.object({
  id: z.string(),
  name: z.string(),
  /** The query of `GET /api/v1/cases`, without limit and offset. */
  query: z.string(),
  is_shared: z.boolean(),
  /** Whoever asks saved it, and may change and remove it. */
  is_own: z.boolean(),
  saved_by_name: z.string().nullable(),
  saved_at: z.string(),
})
export type SavedView = z.infer<typeof savedView>
export const savedViews = z.object({ items: z.array(savedView), total: z.int() })
export const savedViewSent = z.strictObject({
  name: oneLine(100),
  query: z.string().max(2000, { error: 'at most 2000 characters' }),
  /** Every officer sees it. */
  is_shared: z.boolean().default(false),
})
