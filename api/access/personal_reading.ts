// Every reading of somebody else's personal data is noted in the audit log, before the answer leaves: what was read, and of whom.
import type { Context } from 'hono'
import type { AuditObject } from '../contract/people/audit_actions.ts'
import type { AppEnv } from '../endpoint.ts'
import { byOf } from './permissions.ts'

export type PersonalReading = {
  /** Says that the answer holds personal data of this record; without an id, of several that nobody counts. */
  add(kind: AuditObject, id: string | null): void
  /** What was said, by kind. */
  all(): ReadonlyMap<AuditObject, ReadonlySet<string>>
}

export function readingOfPersonalData(): PersonalReading {
  const read = new Map<AuditObject, Set<string>>()
  return {
    add(kind, id) {
      const ids = read.get(kind) ?? new Set()
      read.set(kind, id === null ? ids : ids.add(id))
    },
    all: () => read,
  }
}

/** Ids of more records than this are not listed; their number is. */
const idsAtMost = 1000

/** What a good answer has, or a refusal that shows how a thing is now. */
const leaving = [200, 409]

/** What did not leave was not read. */
export async function noteReading(context: Context<AppEnv>, reading: PersonalReading): Promise<void> {
  const read = [...reading.all()]
  if (read.length === 0 || !leaving.includes(context.res.status)) return
  const by = byOf(context.get('actor'))
  const question = `${context.req.method} ${context.req.routePath}`
  await context.get('product').database.record(async (_connection, note) => {
    for (const [kind, ids] of read) {
      const [only] = ids
      note({
        by,
        action: 'personal_data_read',
        object: [kind, ids.size === 1 && only !== undefined ? only : null],
        after: { question, records: ids.size, ids: [...ids].slice(0, idsAtMost) },
      })
    }
  })
}
