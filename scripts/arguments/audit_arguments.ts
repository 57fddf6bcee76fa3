// What stands after `npm run audit --`.
import { resolve } from 'node:path'
import { z } from 'zod'
import type { AuditExportWork, AuditSearchWork, AuditVerificationWork } from '../../api/commands/work.ts'
import { auditFilters, expectedEntry } from '../../api/contract/people/audit.ts'
import { checked, parsed, type Refuse, refusal } from './argument_values.ts'

const usage = `npm run audit -- verify [--expect <number>:<hash>]   is the log whole, and is that entry still there?
npm run audit -- search [filters] [--limit 100]
npm run audit -- export <file.csv|file.ndjson> [filters]
filters: --action delivery_applied --actor <id> --object-kind delivery --object-id 12 --from 2026-01-01 --to 2026-12-31`

const options = {
  expect: { type: 'string' },
  limit: { type: 'string' },
  action: { type: 'string' },
  actor: { type: 'string' },
  'object-kind': { type: 'string' },
  'object-id': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const

// Written out, so that the compiler knows that nothing follows it.
const refuse: Refuse = refusal(usage)

export type AuditArguments =
  | { readonly what: 'verify'; readonly work: AuditVerificationWork }
  | { readonly what: 'search'; readonly work: AuditSearchWork }
  | { readonly what: 'export'; readonly work: AuditExportWork }

/** Throws AppError('bad_input') that says which word is wrong and how the command is written. */
export function auditArguments(words: readonly string[]): AuditArguments {
  const { values, positionals } = parsed(words, options, refuse)
  const [what, file, ...more] = positionals
  if (more.length > 0 || (what !== 'export' && file !== undefined))
    refuse(`"${[...more, file].filter(Boolean).join(' ')}" is one word too many.`)
  const { expect, limit, ...given } = values
  if (what === 'verify') {
    if (limit !== undefined || Object.keys(given).length > 0) refuse('verify takes --expect and no filters.')
    const { expect: entry } = checked(z.object({ expect: expectedEntry.optional() }), { expect }, refuse)
    return { what, work: entry ? { expect: entry } : {} }
  }
  if (expect !== undefined) refuse('--expect belongs to verify.')
  const { 'object-kind': object_kind, 'object-id': object_id, ...rest } = given
  const filters = checked(z.object(auditFilters), { ...rest, object_kind, object_id }, refuse)
  if (what === 'search') {
    const shape = z.object({ limit: z.coerce.number().int().min(1).max(1000).default(100) })
    return { what, work: { filters, offset: 0, ...checked(shape, { limit }, refuse) } }
  }
  if (what !== 'export') return refuse('Say what: verify, search or export.')
  const format = file?.match(/\.(csv|ndjson)$/)?.[1]
  if (file === undefined || format === undefined || limit !== undefined)
    return refuse('Name the file that the log is written to, with the ending .csv or .ndjson.')
  return { what, work: { filters, format: format === 'csv' ? 'csv' : 'ndjson', to: resolve(file) } }
}
