// What the audit log holds, page by page, newest first; and whether it is whole.
import type { AuditEntry, AuditVerification } from '../../../api/contract/people/audit.ts'
import { type Client, client, ok } from '../../api.ts'
import type { LogFilters } from '../address/list_filters.ts'
import { Answer } from '../asking/answer.svelte.ts'

export type LogQuestion = LogFilters & { readonly limit: number; readonly offset: number }
type Entries = { readonly items: readonly AuditEntry[]; readonly total: number }

export function auditEntries(from: Client = client): Answer<LogQuestion, Entries> {
  return new Answer(({ limit, offset, ...filters }, signal) => {
    const query = { limit: String(limit), offset: String(offset), ...saidFilters(filters) }
    return ok(from.api.v1['audit-log'].$get({ query }, { init: { signal } }))
  })
}

/** Held against an entry that was noted elsewhere earlier, as number:hash, where there is one. */
export function verify(expect: string, from: Client = client): Promise<AuditVerification> {
  const query = expect === '' ? {} : { expect }
  return ok(from.api.v1['audit-log'].verification.$get({ query }))
}

/** The address of the log as a file, kept to the same. */
export function exportHref(filters: LogFilters, format: 'csv' | 'ndjson'): string {
  return `/api/v1/audit-log/export?${new URLSearchParams({ format, ...saidFilters(filters) })}`
}

/** Only what is said. */
function saidFilters({ action, actor, object_kind, object_id, from, to }: LogFilters) {
  return {
    ...(action ? { action } : {}),
    ...(actor ? { actor } : {}),
    ...(object_kind ? { object_kind } : {}),
    ...(object_id ? { object_id } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  }
}
