// The log as a file for whoever checks it without us: each entry as it is kept, with both hashes, and the personal values that are still kept.
// README.md has the rule of the hashes.
import type { auditFormats } from '../../../api/contract/people/audit.ts'
import type { Connection } from '../../database/connection.ts'
import { type FoundEntry, type LogFilters, wholeLog } from '../search/search_log.ts'

export type LogFormat = (typeof auditFormats)[number]

const columns = [
  'number',
  'noted_at',
  'actor',
  'via',
  'action',
  'object_kind',
  'object_id',
  'before',
  'after',
  'previous_hash',
  'hash',
  'actor_name',
  'personal_values',
] as const

/** Piece by piece, the oldest first. */
export async function* exportedLog(
  asked: Pick<Connection, 'rows'>,
  filters: LogFilters,
  format: LogFormat,
): AsyncGenerator<string> {
  if (format === 'csv') yield `${columns.join(',')}\n`
  const line = format === 'csv' ? csvLine : jsonLine
  for await (const entries of wholeLog(asked, filters)) yield entries.map(line).join('')
}

function jsonLine(entry: FoundEntry): string {
  const told = { ...entry, personal_values: toldValues(entry) }
  return `${JSON.stringify(Object.fromEntries(columns.map((column) => [column, told[column]])))}\n`
}

function csvLine(entry: FoundEntry): string {
  const told = { ...entry, personal_values: JSON.stringify(toldValues(entry)) }
  return `${columns.map((column) => cell(told[column])).join(',')}\n`
}

function toldValues({ personal_values }: FoundEntry) {
  return personal_values.map(({ side, field, salt, value }) => ({ side, field, salt, value }))
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, and so does what begins with one: taking away one leads back.
 */
function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  const safe = /^[=+\-@\t\r']/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
