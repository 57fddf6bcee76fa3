import { z } from 'zod'
import { registerName } from '../codes.ts'
import { asParameter, pageParameters } from '../question.ts'

export const deliveryOutcomes = ['applied', 'refused'] as const
/** How a file is brought in. */
export const deliveryModes = ['full', 'update'] as const
/** How a register was changed: by a file, or by taking back what an earlier delivery did. */
export const recordedModes = [...deliveryModes, 'undo'] as const

export const delivery = z.object({
  id: z.int(),
  register: registerName,
  /** A refused delivery changed nothing. */
  outcome: z.enum(deliveryOutcomes),
  mode: z.enum(recordedModes),
  /** RFC 3339, UTC. */
  delivered_at: z.string(),
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  unchanged: z.int(),
  rejected: z.int(),
  /** Rows identical to another row of the file. */
  merged: z.int(),
  /** Null for an undo, which has no file. */
  file_sha256: z.string().nullable(),
  file_bytes: z.number().nullable(),
  /** The delivery that it takes back, and the one that took it back. */
  undoes: z.int().nullable(),
  undone_by: z.int().nullable(),
  data_as_of: z.string().nullable(),
  /** The state of the database that it made; null when nothing was applied. */
  revision: z.int().nullable(),
  /** These are the administrator's. */
  reason: z.string().nullable().optional(),
  actor: z.string().optional(),
  /** While the actor has an account here. */
  actor_name: z.string().nullable().optional(),
  file_name: z.string().nullable().optional(),
  /** How the file was read: format, encoding, CRS, renamed columns, columns left out. */
  reading: z.looseObject({}).optional(),
})
export type DeliveryRecord = z.infer<typeof delivery>

export const rejectedRow = z.object({ line: z.int(), reason: z.string() })
export type RejectedRow = z.infer<typeof rejectedRow>

/** What is told at once to whoever delivers: what is recorded, and what is in the way. */
export const deliveryResult = delivery
  .pick({
    id: true,
    register: true,
    outcome: true,
    mode: true,
    rows: true,
    merged: true,
    added: true,
    changed: true,
    removed: true,
    unchanged: true,
    rejected: true,
    data_as_of: true,
  })
  .extend({
    first_rejected: z.array(rejectedRow).readonly(),
    /** The CSV file with all rejected rows, where there are any. */
    rejected_file: z.string().exactOptional(),
    columns_left_out: z.array(z.string()).readonly(),
    notes: z.array(z.string()).readonly(),
  })
export type DeliveryResult = z.infer<typeof deliveryResult>

/** What is told of one whose rows were made here: not where its files lie. */
export const madeDelivery = deliveryResult.omit({ rejected_file: true })

export const deliveriesQuery = z.strictObject({
  register: registerName.optional(),
  outcome: z.enum(deliveryOutcomes, { error: `one of ${deliveryOutcomes.join(', ')}` }).optional(),
  ...pageParameters,
  ...asParameter,
})
export const deliveries = z.object({ items: z.array(delivery), total: z.int() })
