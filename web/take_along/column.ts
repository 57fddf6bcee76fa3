// A column of a table, the same on the page as in the files that are taken along.
import type { Formats } from '../text/format.ts'

/** `tenths` is a number with one decimal, such as a share in per cent. */
export type Kind = 'text' | 'whole' | 'tenths' | 'date'
export type Value = string | number | null

export type Column<Row, Key extends string = string> = {
  readonly key: Key
  readonly heading: string
  readonly kind: Kind
  readonly value: (row: Row) => Value
}

/** As the table on the page shows it: a dash where there is nothing. */
export function shownValue(kind: Kind, value: Value, { number, tenths }: Formats): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  return kind === 'tenths' ? tenths(value) : number(value)
}
