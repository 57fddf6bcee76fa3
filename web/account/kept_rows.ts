// What is kept of a person, made readable: the columns that say something to its owner, and each value in the
// words of the audit log, which has one for every code.
import { isErased } from '../audit_log/value_differences.ts'
import { fieldName, type Known, valueWords } from '../audit_log/value_words.ts'
import { viaIn } from '../audit_log/who.ts'

type Row = Readonly<Record<string, unknown>>

/** Whose it is goes without saying; sums of control say nothing to a person. The file has them. */
const leftOut: readonly string[] = [
  'account_id',
  'hash',
  'previous_hash',
  'file_sha256',
  'provider_session',
  'issuer',
]

/** Of all rows, in the order in which they come; those that are empty everywhere left out. */
export function columnsOf(rows: readonly Row[]): string[] {
  const all = new Set(rows.flatMap((row) => Object.keys(row)))
  return [...all].filter(
    (name) => !leftOut.includes(name) && rows.some((row) => row[name] !== null && row[name] !== undefined),
  )
}

export function shownValue([column, value]: readonly [column: string, value: unknown], known: Known): string {
  if (value === null || value === undefined) return ''
  if (column === 'via' && typeof value === 'string') return viaIn({ via: value }, known.text) ?? ''
  if (typeof value !== 'object' || Array.isArray(value) || isErased(value))
    return valueWords(column, value, known)
  return Object.entries(value)
    .map(([name, one]) => `${fieldName([name], known)}: ${valueWords(name, one, known)}`)
    .join('; ')
}
