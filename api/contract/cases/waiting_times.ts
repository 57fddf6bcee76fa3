// How long applications usually wait, from one step to the next.
import { z } from 'zod'
import { asParameter, dateParameter } from '../question.ts'
import { waitingSteps } from './waiting_steps.ts'

export const waitingTime = z.object({
  step: z.enum(waitingSteps),
  /** That came so far as to begin waiting. */
  applications: z.int(),
  /** That have come on; the others still wait, or left by another way. */
  finished: z.int(),
  /** By Kaplan–Meier, in days: by then a quarter, half, three quarters have come on. Null where that share is not reached, or fewer than five waited. */
  quarter_days: z.int().nullable(),
  half_days: z.int().nullable(),
  three_quarters_days: z.int().nullable(),
})
export type WaitingTime = z.infer<typeof waitingTime>
export const waitingTimes = z.object({ as_of: z.string(), items: z.array(waitingTime) })
export const waitingTimesQuery = z.strictObject({ ...asParameter, as_of: dateParameter.optional() })
