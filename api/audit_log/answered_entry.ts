import type { FoundEntry } from '../../data/audit/search/search_log.ts'
import { shownValues } from '../../data/audit/search/shown_entry.ts'
import { type AuditEntry, auditEntry } from '../contract/people/audit.ts'

export function answeredEntry(entry: FoundEntry): AuditEntry {
  const { previous_hash: _, personal_values: __, ...rest } = entry
  return auditEntry.parse({
    ...rest,
    before: shownValues(entry, 'before'),
    after: shownValues(entry, 'after'),
  })
}
