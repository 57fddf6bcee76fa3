import { z } from 'zod'
import { registerName } from './codes.ts'
import { asParameter, pageParameters } from './question.ts'

export const deliveryOutcomes = ['applied', 'refused'] as const
export const deliveryModes = ['full', 'update'] as const

export const delivery = z.object({
  id: z.int(),
  register: registerName,
  /** A refused delivery changed nothing. */
  outcome: z.enum(deliveryOutcomes),
  mode: z.enum(deliveryModes),
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
  file_sha256: z.string(),
  file_bytes: z.number(),
  data_as_of: z.string().nullable(),
  /** The state of the database that it made; null when nothing was applied. */
  revision: z.int().nullable(),
  /** These three are the administrator's. */
  actor: z.string().optional(),
  file_name: z.string().optional(),
  /** How the file was read: format, encoding, CRS, renamed columns, columns left out. */
  reading: z.looseObject({}).optional(),
})
export type DeliveryRecord = z.infer<typeof delivery>

export const deliveriesQuery = z.strictObject({
  register: registerName.optional(),
  outcome: z.enum(deliveryOutcomes, { error: `one of ${deliveryOutcomes.join(', ')}` }).optional(),
  ...pageParameters,
  ...asParameter,
})
export const deliveries = z.object({ items: z.array(delivery), total: z.int() })
