// The page of what an entry is about, where there is one.

import type { Page } from '../../api/contract/page_paths.ts'
import type { AuditEntry } from '../../api/contract/people/audit.ts'
import type { AuditObject } from '../../api/contract/people/audit_actions.ts'
import { withoutAccount } from './who.ts'

/** With an id the page is about this one; without, it is the list in which it stands. */
export type ObjectPage = { readonly page: Page; readonly id: string | undefined }

const ofOne: Readonly<Partial<Record<AuditObject, Page>>> = {
  delivery: 'delivery',
  account: 'person',
  application: 'application',
}
const ofAll: Readonly<Partial<Record<AuditObject, Page>>> = {
  invitation: 'invitations',
  organisation: 'organisations',
  association: 'associations',
}

export function objectPage({
  object_kind,
  object_id,
}: Pick<AuditEntry, 'object_kind' | 'object_id'>): ObjectPage | undefined {
  if (object_id === null || (object_kind === 'account' && withoutAccount(object_id))) return undefined
  const one = ofOne[object_kind]
  if (one) return { page: one, id: object_id }
  const all = ofAll[object_kind]
  return all && { page: all, id: undefined }
}
