// The work that a command hands to a running server, as it goes over the socket.
import { z } from 'zod'
import { registerName } from '../contract/codes.ts'
import { deliveryModes, deliveryOutcomes } from '../contract/delivery.ts'
import { readingInstructions } from '../contract/reading_instructions.ts'

export const importWork = readingInstructions.extend({
  register: registerName,
  file: z.string(),
  mode: z.enum(deliveryModes).exactOptional(),
  data_as_of: z.string().exactOptional(),
  valid_rows_only: z.boolean().exactOptional(),
})
export type ImportWork = z.infer<typeof importWork>

/** Without a check: all of them with their counts. */
export const dataQualityWork = z.object({ check: z.string().exactOptional(), as_csv: z.boolean() })
export type DataQualityWork = z.infer<typeof dataQualityWork>
export const dataQualityDone = z.object({ text: z.string() })

export const backupWork = z.object({ folder: z.string() })

export const deliveryDone = z.object({
  id: z.int(),
  register: registerName,
  outcome: z.enum(deliveryOutcomes),
  mode: z.enum(deliveryModes),
  rows: z.int(),
  merged: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  first_rejected: z.array(z.object({ line: z.int(), reason: z.string() })),
  rejected_file: z.string().exactOptional(),
  data_as_of: z.string().nullable(),
  columns_left_out: z.array(z.string()),
  notes: z.array(z.string()),
})

export const backupDone = z.object({ folder: z.string(), files: z.int(), bytes: z.int() })
