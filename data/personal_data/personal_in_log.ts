// Which values of the audit log are personal: those of these fields, by what the entry is about. They are kept apart and can be erased.
import type { AuditObject } from '../../api/contract/audit_actions.ts'

export const personalInLog: Readonly<Partial<Record<AuditObject, readonly string[]>>> = {
  account: ['name', 'email', 'subject'],
  invitation: ['email'],
  // Of a private person's business it is a personal identity number.
  association: ['association_number'],
  session: ['device'],
  delivery: ['reason', 'file_name'],
  import: ['file_name'],
}
