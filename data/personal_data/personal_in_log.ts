// Which values of the audit log are personal: those of these fields, by what the entry is about. They are kept apart and can be erased.
import { type AuditObject, auditObjects } from '../../api/contract/people/audit_actions.ts'
import { personalDataRegister } from './register.ts'

export const personalInLog: Readonly<Partial<Record<AuditObject, readonly string[]>>> = Object.fromEntries(
  auditObjects.map((kind) => [kind, personalDataRegister.flatMap(({ in_log }) => in_log?.[kind] ?? [])]),
)
