// What is kept of a person, made readable: the columns that say something to its owner, and each value in words.
import { grantedRoles, roleWords } from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'

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

type Said = { readonly yes: string; readonly no: string }

export function shownValue(
  [column, value]: readonly [column: string, value: unknown],
  { yes, no }: Said,
  { format, inSentence }: Pick<Wording, 'format' | 'inSentence'>,
): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? yes : no
  if (typeof value === 'number') return format.number(value)
  if (typeof value !== 'string') return JSON.stringify(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return format.moment(value)
  const role = grantedRoles.find((one) => column === 'role' && one === value)
  return role ? inSentence(roleWords[role]) : value
}
