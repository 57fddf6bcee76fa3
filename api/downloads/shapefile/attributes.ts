// The fields of a part as those of a dBase table: names of ten letters, and as much room as their values take.
import { quotedIdentifier } from '../../../data/database/sql_file.ts'
import type { Words } from '../../contract/vocabulary.ts'
import type { SeenField } from '../../layers/seen_layer.ts'

export type Attribute = {
  readonly field: SeenField
  /** At most ten letters. */
  readonly name: string
  readonly type: 'C' | 'N' | 'D'
  readonly width: number
  readonly decimals: number
  /** The value in this width, as SQL over the Parquet file. */
  readonly cell: string
}

const longestText = 254
/** With more digits a reader takes the number for a fraction, and loses some. */
const digitsAtMost = 18

/** How much room the values of a field take, as SQL: bytes, and digits after the point. */
export function roomOf({ name, type }: SeenField): { width: string; decimals: string } {
  const column = quotedIdentifier(name)
  const text = textOf(type, column)
  return {
    width: `coalesce(max(bytes_of(${text})), 0)`,
    decimals: type === 'number' ? `coalesce(max(length(regexp_extract(${text}, '\\.(\\d+)$', 1))), 0)` : '0',
  }
}

export function attributesOf(
  fields: readonly SeenField[],
  room: { readonly widths: readonly number[]; readonly decimals: readonly number[] },
): Attribute[] {
  const taken = new Set<string>()
  return fields.map((field, at) => {
    const name = shortName(field.name, taken)
    const widest = Math.max(1, room.widths[at] ?? 1)
    const column = textOf(field.type, quotedIdentifier(field.name))
    if (field.type === 'date')
      return { field, name, type: 'D', width: 8, decimals: 0, cell: `to_the_left(${column}, 8)` }
    const isNumber =
      field.type === 'number' ||
      field.type === 'boolean' ||
      (field.type === 'integer' && widest <= digitsAtMost)
    if (isNumber) {
      const decimals = field.type === 'number' ? Math.min(15, Math.max(1, room.decimals[at] ?? 1)) : 0
      const width = Math.max(widest, decimals === 0 ? 1 : decimals + 2)
      return { field, name, type: 'N', width, decimals, cell: `to_the_right(${column}, ${width})` }
    }
    const width = Math.min(longestText, widest)
    return {
      field,
      name,
      type: 'C',
      width,
      decimals: 0,
      cell: `to_the_left(within_254(${column}), ${width})`,
    }
  })
}

function textOf(type: SeenField['type'], column: string): string {
  if (type === 'text') return column
  if (type === 'boolean') return `${column}::integer::varchar`
  if (type === 'date') return `strftime(${column}::date, '%Y%m%d')`
  if (type === 'datetime') return `iso_time(${column})`
  return type === 'number' ? `json_number(${column})::varchar` : `${column}::varchar`
}

/** Of plain letters, since not every program reads others in a name; unique, whatever their case. */
function shortName(name: string, taken: Set<string>): string {
  const plain =
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^A-Za-z0-9_]/g, '_') || 'field'
  let short = plain.slice(0, 10)
  for (let number = 1; taken.has(short.toLowerCase()); number += 1) {
    const ending = `_${number}`
    short = plain.slice(0, 10 - ending.length) + ending
  }
  taken.add(short.toLowerCase())
  return short
}

/** What the table cannot hold as it is. */
export function lossesOf(attributes: readonly Attribute[], widths: readonly number[]): Words[] {
  const names = (chosen: (attribute: Attribute, at: number) => boolean) =>
    attributes
      .filter(chosen)
      .map(({ field }) => field.name)
      .join(', ')
  const renamed = names(({ name, field }) => name !== field.name)
  const cut = names(
    ({ field, type }, at) => field.type === 'text' && type === 'C' && (widths[at] ?? 0) > longestText,
  )
  const digits = names(({ field, type }) => field.type === 'integer' && type === 'C')
  const times = names(({ field }) => field.type === 'datetime')
  const booleans = names(({ field }) => field.type === 'boolean')
  const told: [string, string, string][] = [
    [
      renamed,
      'Namn har högst tio tecken; de riktiga namnen står i fields.csv',
      'Names have at most ten letters; the true ones are in fields.csv',
    ],
    [
      cut,
      'Texter som är längre än 254 byte är avkortade; de står hela i long_texts.csv',
      'Texts longer than 254 bytes are cut; they are whole in long_texts.csv',
    ],
    [digits, 'Heltal med fler än 18 siffror står som text', 'Whole numbers of more than 18 digits are text'],
    [times, 'Tidpunkter står som text', 'Times are text'],
    [booleans, 'Ja och nej står som 1 och 0', 'True and false are 1 and 0'],
  ]
  return [
    ...told
      .filter(([which]) => which !== '')
      .map(([which, sv, en]) => ({ sv: `${sv}: ${which}.`, en: `${en}: ${which}.` })),
    {
      sv: 'En tom text och ett saknat värde går inte att skilja åt.',
      en: 'An empty text and a missing value cannot be told apart.',
    },
  ]
}
