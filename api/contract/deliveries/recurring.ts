// An authority's export that is fetched and read in again and again.
import { z } from 'zod'
import { oneLine } from '../body_values.ts'
import { registerName } from '../codes.ts'
import { asParameter } from '../question.ts'
import { deliveryModes, rejectedRow } from './delivery.ts'
import {
  longestRecurringAddress,
  longestRecurringTitle,
  recurringKinds,
  recurringProblems,
  recurringSchedules,
} from './recurring_codes.ts'

export const recurringProblem = z.object({
  code: z.enum(recurringProblems),
  /** What to change, as the API says it. */
  message: z.string(),
  /** The first of the rows that were rejected. */
  rejected: z.array(rejectedRow),
})
export type RecurringProblemTold = z.infer<typeof recurringProblem>

export const recurringDelivery = z.object({
  id: z.string(),
  title: z.string(),
  register: registerName,
  kind: z.enum(recurringKinds),
  address: z.string(),
  /** A saved mapping; null: the one that fits the columns, else none. */
  mapping: z.string().nullable(),
  mode: z.enum(deliveryModes),
  schedule: z.enum(recurringSchedules),
  edition: z.int(),
  created_at: z.string(),
  /** When it was run last. */
  tried_at: z.string().nullable(),
  problem: recurringProblem.nullable(),
  /** Since when it has brought nothing in; null while it goes. Stays until a run goes well, also where it was said anew meanwhile. */
  stopped_at: z.string().nullable(),
  /** The delivery that it made last. */
  delivery_id: z.int().nullable(),
  /** All that it has made, the latest first, at most fifty. */
  deliveries: z.array(z.int()),
  is_running: z.boolean(),
})
export type RecurringDelivery = z.infer<typeof recurringDelivery>
export const recurringDeliveries = z.object({ items: z.array(recurringDelivery), total: z.int() })
export const recurringQuery = z.strictObject(asParameter)

const said = {
  title: oneLine(longestRecurringTitle),
  register: registerName,
  kind: z.enum(recurringKinds, { error: `one of ${recurringKinds.join(', ')}` }),
  address: oneLine(longestRecurringAddress),
  mapping: z.string().min(1).max(200).nullable().default(null),
  mode: z.enum(deliveryModes, { error: `one of ${deliveryModes.join(', ')}` }),
  schedule: z.enum(recurringSchedules, { error: `one of ${recurringSchedules.join(', ')}` }),
}
export const newRecurring = z.strictObject(said)
export type NewRecurring = z.input<typeof newRecurring>
export const changedRecurring = z.strictObject({ ...said, edition: z.int() })
export type ChangedRecurring = z.input<typeof changedRecurring>

export const recurringRun = z.strictObject({
  /** Brings it in although more than half of the register goes. */
  accepts_removals: z.boolean().default(false),
})
