// In which order features come: by `sortby`, and always at last by the key, which no two share.
import { quotedIdentifier } from '../../../../data/database/sql_file.ts'
import { registers } from '../../../../data/registers/registers.ts'
import type { FieldType } from '../../../contract/catalogue/catalogue_codes.ts'
import { refuse } from '../../../downloads/part/layer_part.ts'
import type { SeenLayer } from '../../../layers/seen_layer.ts'

export type SortKey = {
  readonly name: string
  readonly type: FieldType
  /** In the layer's relation, quoted. */
  readonly column: string
  readonly descends: boolean
  /** Text sorts by Swedish rules, but a key letter by letter. */
  readonly is_key: boolean
}

const keyName = 'feature_id'
const keysAtMost = 5

/** A feature's id: the register's key, or the number of a published row. */
export function keyOf({ from }: SeenLayer): SortKey {
  if (from.origin === 'published')
    return { name: keyName, type: 'integer', column: keyName, descends: false, is_key: true }
  const [name = ''] = registers[from.register].key
  return { name, type: 'text', column: quotedIdentifier(name), descends: false, is_key: true }
}

/** Throws AppError('bad_input') for what is no field, in the same words whether there is none or it is not seen. */
export function sortKeys(layer: SeenLayer, sortby: string | undefined): readonly SortKey[] {
  const key = keyOf(layer)
  const wanted = (sortby === undefined ? [] : sortby.split(',')).map((one) => sortKey(one.trim(), layer, key))
  if (wanted.length > keysAtMost) refuse('sortby', `must name at most ${keysAtMost} fields`)
  const upToKey = wanted.findIndex(({ is_key }) => is_key)
  return upToKey < 0 ? [...wanted, key] : wanted.slice(0, upToKey + 1)
}

function sortKey(asked: string, { fields }: SeenLayer, key: SortKey): SortKey {
  const descends = asked.startsWith('-')
  const name = asked.replace(/^[-+]/, '')
  if (name === key.name) return { ...key, descends }
  const field = fields.find((one) => one.name === name)
  if (!field)
    refuse(
      'sortby',
      `must be among ${[...new Set([key.name, ...fields.map((one) => one.name)])].join(', ')}, with commas between and - in front to descend`,
    )
  const { type, column } = field
  return { name, type, column: quotedIdentifier(column), descends, is_key: false }
}

/** Of longer texts the beginning decides, so that a cursor, which has it, can stand in an address. */
const comparedCharacters = 200

export function compared({ column, type, is_key }: SortKey): string {
  return type === 'text' && !is_key ? `left(${column}, ${comparedCharacters})` : column
}

/** What is compared. Å, ä and ö come after z; capitals and other accents do not matter. */
export function ordered(value: string, { type, is_key }: SortKey): string {
  return type === 'text' && !is_key ? `strip_accents(translate(lower(${value}), 'åäö', '{|}'))` : value
}

/** Missing values come last either way. */
export function orderBy(keys: readonly SortKey[]): string {
  return keys
    .map((key) => `${ordered(compared(key), key)} ${key.descends ? 'desc' : 'asc'} nulls last`)
    .join(', ')
}
