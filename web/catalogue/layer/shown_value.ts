// A value of a row as people read it, by the type of its field.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import { areaStatusWords } from '../../../api/contract/vocabulary.ts'
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
  if (name === 'status' && typeof value === 'string') {
    const pair = Object.entries(areaStatusWords).find(([code]) => code === value)?.[1]
    if (pair) return words.of(pair)
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
