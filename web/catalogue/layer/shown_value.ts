// A value of a row as people read it, by the type of its field.
import type { FieldType } from '../../../api/contract/catalogue/catalogue_codes.ts'
import type { Layer } from '../../../api/contract/catalogue/layer.ts'
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
/** By field, the words of each code. */
type Codes = Readonly<Record<string, Readonly<Record<string, Words>>>>
type Said = {
  readonly words: Pick<Wording, 'format' | 'of'>
  readonly text: LayerText['rows']
  readonly codes: Codes
}

export function shownValue(
  value: unknown,
  { name, type, unit }: Field,
  { words, text, codes }: Said,
): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? text.yes : text.no
  if (typeof value === 'number' && (type === 'integer' || type === 'number'))
    return `${words.format.decimal(value)}${unit ? `\u00a0${unit}` : ''}`
  if (type === 'datetime' && typeof value === 'string' && !Number.isNaN(Date.parse(value)))
    return words.format.moment(value)
  const code = typeof value === 'string' ? codes[name]?.[value] : undefined
  if (code) return words.of(code)
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** The codes of a register of ours. What somebody else's layer holds stands as its producer wrote it, also where a field has the same name. */
export function codesOf({ id, origin }: Pick<Layer, 'id' | 'origin'>): Codes {
  return origin === 'register' ? (registerCodes[id] ?? {}) : {}
}

const registerCodes: Readonly<Record<string, Codes>> = {
  'shortage-areas': { status: areaStatusWords, application_stage: applicationStatusWords },
  addresses: { kind: addressKindWords },
  'connection-points': { kind: connectionPointKindWords },
}
