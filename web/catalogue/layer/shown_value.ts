// A value of a row as people read it, by the type of its field.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import {
  addressKindWords,
  applicationStatusWords,
  areaStatusWords,
  connectionPointKindWords,
  type Words,
} from '../../../api/contract/vocabulary.ts'
import type { Wording } from '../../state/words.svelte.ts'
import type { LayerText } from '../../text/catalogue.ts'

type Field = { readonly name: string; readonly type: FieldType; readonly unit: string }
type Said = { readonly words: Pick<Wording, 'format' | 'of'>; readonly text: LayerText['rows'] }

export function shownValue(value: unknown, { name, type, unit }: Field, { words, text }: Said): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (typeof value === 'number' && (type === 'integer' || type === 'number'))
    return `${words.format.decimal(value)}${unit ? `\u00a0${unit}` : ''}`
  if (type === 'datetime' && typeof value === 'string' && !Number.isNaN(Date.parse(value)))
    return words.format.moment(value)
  const code = typeof value === 'string' ? codeWords[name]?.[value] : undefined
  if (code) return words.of(code)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The codes of our own registers, by the name of their field. Another layer may have a field of that name, hardly with those values. */
const codeWords: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  status: areaStatusWords,
  application_stage: applicationStatusWords,
  kind: { ...addressKindWords, ...connectionPointKindWords },
}
