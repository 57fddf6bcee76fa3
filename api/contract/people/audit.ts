// What the audit log holds: every change and every reading of personal data.
import { z } from 'zod'
import { asParameter, dateParameter, pageParameters } from '../question.ts'
import { auditActions, auditObjects } from './audit_actions.ts'

const values = z.record(z.string(), z.unknown()).nullable()

export const auditEntry = z.object({
  number: z.int(),
  /** RFC 3339, UTC. */
  noted_at: z.string(),
  /** An account's id, or 'operator', 'demo', 'system', 'public'. */
  actor: z.string(),
  /** The actor's name, while the account is there. */
  actor_name: z.string().nullable(),
  /** 'session <id>', 'token <id>', 'command'; null for what the server does by itself. */
  via: z.string().nullable(),
  action: z.enum(auditActions),
  object_kind: z.enum(auditObjects),
  object_id: z.string().nullable(),
  /** Personal values that have been erased are {"erased": true}. */
  before: values,
  after: values,
  hash: z.string(),
})
export type AuditEntry = z.infer<typeof auditEntry>

export const auditFilters = {
  action: z.enum(auditActions, { error: `one of ${auditActions.join(', ')}` }).optional(),
  actor: z.string().min(1).max(100).optional(),
  object_kind: z.enum(auditObjects, { error: `one of ${auditObjects.join(', ')}` }).optional(),
  object_id: z.string().min(1).max(200).optional(),
  from: dateParameter.optional(),
  to: dateParameter.optional(),
}
/** `from` and `to` are days in Sweden; both count. */
export const auditQuery = z.strictObject({ ...auditFilters, ...pageParameters, ...asParameter })

export const auditFormats = ['csv', 'ndjson'] as const
export const auditExportQuery = z.strictObject({
  format: z.enum(auditFormats, { error: `one of ${auditFormats.join(', ')}` }).optional(),
  ...auditFilters,
  ...asParameter,
})

/** An entry that somebody noted outside the database: its number and hash. */
const expectedForm = /^\d{1,9}:[0-9a-f]{64}$/
export const expectedEntry = z
  .string()
  .regex(expectedForm, {
    error: 'the number and hash of an entry, such as 12:0f3a… with all 64 digits of the hash',
  })
  .transform((text) => ({ number: Number(text.split(':')[0]), hash: text.split(':')[1] ?? '' }))
export const auditVerificationQuery = z.strictObject({ expect: expectedEntry.optional(), ...asParameter })

/** Whether the log is whole, and where it ends: whoever notes the last hash can tell later that nothing was cut off. */
export const auditVerification = z.object({
  is_whole: z.boolean(),
  entries: z.int(),
  last_number: z.int().nullable(),
  last_hash: z.string().nullable(),
  faults: z.array(z.object({ number: z.int(), what: z.string() })),
})
export type AuditVerification = z.infer<typeof auditVerification>

export const auditEntries = z.object({ items: z.array(auditEntry), total: z.int() })
