// The audit log in lines.
import type { AuditEntry, AuditVerification } from '../../api/contract/people/audit.ts'

export function verificationWords({
  is_whole,
  entries,
  last_number,
  last_hash,
  faults,
}: AuditVerification): string {
  const head = `${last_number}:${last_hash}`
  const end =
    last_number === null
      ? []
      : [`The last entry: ${head}`, `Note it somewhere else; later: npm run audit -- verify --expect ${head}`]
  if (is_whole) return [`The audit log is whole: ${entries} entries.`, ...end].join('\n')
  return [
    `The audit log is not whole. Faults in ${entries} entries: ${faults.length}.`,
    ...faults.map(({ number, what }) => `entry ${number}: ${what}`),
    'Keep the file as it is, and compare with a backup: npm run restore into another folder.',
  ].join('\n')
}

export function entryLine({
  number,
  noted_at,
  actor,
  actor_name,
  via,
  action,
  ...entry
}: AuditEntry): string {
  const who = [actor_name ?? actor, via && `(${via})`].filter(Boolean).join(' ')
  const what = [entry.object_kind, entry.object_id].filter(Boolean).join(' ')
  const values = Object.entries({ before: entry.before, after: entry.after })
    .filter(([, value]) => value !== null)
    .map(([side, value]) => `${side} ${JSON.stringify(value)}`)
  return [number, noted_at, who, action, what, ...values].join('  ')
}
