// A value of an entry as people read it, by the field that it stands in.

import { publisherTypeWords } from '../../api/contract/catalogue/catalogue_codes.ts'
import {
  metadataKindWords,
  sourceKindWords,
  sourceScheduleWords,
} from '../../api/contract/catalogue/source_codes.ts'
import { actionWords } from '../../api/contract/people/actions.ts'
import { auditActions, auditObjects } from '../../api/contract/people/audit_actions.ts'
import { type Words as Pair, roleWords } from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { AuditText } from '../text/audit_log.ts'
import { isErased } from './value_differences.ts'
import { shortId, withoutAccount } from './who.ts'

export type Known = {
  readonly words: Pick<Wording, 'format' | 'of'>
  readonly text: AuditText
  readonly registers: readonly { readonly name: string; readonly title: Pair }[]
}

/** Of fields that hold codes of the contract. */
const contractWords: Readonly<Record<string, Readonly<Record<string, Pair>>>> = {
  kind: sourceKindWords,
  metadata_kind: metadataKindWords,
  publisher_type: publisherTypeWords,
  role: roleWords,
  schedule: sourceScheduleWords,
  scopes: actionWords,
}

export function fieldName(path: readonly string[], { text }: Known): string {
  return path.map((name) => text.fields[name] ?? name).join(': ')
}

export function valueWords(field: string, value: unknown, known: Known): string {
  const { words, text } = known
  if (value === null || value === undefined || value === '') return text.nothing
  if (isErased(value)) return text.erased
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (typeof value === 'number') return words.format.number(value)
  if (Array.isArray(value))
    return value.length === 0 ? text.nothing : value.map((one) => valueWords(field, one, known)).join(', ')
  return typeof value === 'string' ? codeWords(field, value, known) : JSON.stringify(value)
}

function codeWords(field: string, code: string, { words, text, registers }: Known): string {
  const said = text.codes[field]?.[code]
  if (said !== undefined) return said
  const pair = contractWords[field]?.[code]
  if (pair) return words.of(pair)
  if (field === 'register') {
    const register = registers.find(({ name }) => name === code)
    return register ? words.of(register.title) : code
  }
  if (field === 'action') {
    const action = auditActions.find((one) => one === code)
    return action ? text.actions[action] : code
  }
  if (field === 'object_kind') {
    const kind = auditObjects.find((one) => one === code)
    return kind ? text.objects[kind] : code
  }
  if (field === 'actor') {
    const actor = withoutAccount(code)
    return actor ? text.actors[actor] : shortId(code)
  }
  if (/_at$/.test(field) && !Number.isNaN(Date.parse(code))) return words.format.moment(code)
  return code
}
