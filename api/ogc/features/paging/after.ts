// What comes after a feature in the order of some keys, as a condition: by values, so that a page goes on where it ended though rows have come or gone.
import type { FieldType } from '../../../contract/catalogue/catalogue_codes.ts'
import type { Condition } from '../../filter/condition.ts'
import { compared, ordered, type SortKey } from './sort_keys.ts'

/** Of each key its value as text; null where it is missing. */
export type KeyValues = readonly (string | null)[]

export const sqlTypes: Readonly<Record<FieldType, string>> = {
  text: 'varchar',
  integer: 'bigint',
  number: 'double',
  boolean: 'boolean',
  date: 'date',
  datetime: 'timestamp',
}

/** The first key decides; where it is the same, the next. */
export function after(keys: readonly SortKey[], values: KeyValues): Condition {
  const each = keys.map((key, index) => ({ key, index, value: values[index] ?? null }))
  const conditions = each.map(({ key, index, value }) =>
    [...each.slice(0, index).map(same), further({ key, index, value })].join(' and '),
  )
  return {
    sql: `(${conditions.map((one) => `(${one})`).join(' or ')})`,
    parameters: Object.fromEntries(
      each.flatMap(({ index, value }) => (value === null ? [] : [[`after_${index}`, value]])),
    ),
  }
}

type Compared = { readonly key: SortKey; readonly index: number; readonly value: string | null }

function bound({ key, index }: Compared): string {
  return ordered(`try_cast($after_${index} as ${sqlTypes[key.type]})`, key)
}

function same(one: Compared): string {
  const { key, value } = one
  return value === null ? `${key.column} is null` : `${ordered(compared(key), key)} = ${bound(one)}`
}

/** Missing values are the last, so nothing lies beyond them. */
function further(one: Compared): string {
  const { key, value } = one
  if (value === null) return 'false'
  const beyond = `${ordered(compared(key), key)} ${key.descends ? '<' : '>'} ${bound(one)}`
  return key.is_key ? beyond : `(${beyond} or ${key.column} is null)`
}
