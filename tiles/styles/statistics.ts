// What a default style has to know of a field's values; whoever has the rows counts them.

export type ValueCount = { readonly value: string | number | boolean; readonly rows: number }

export type FieldStatistics = {
  readonly name: string
  readonly type: 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'datetime'
  /** How many different values there are, and of the most frequent ones the rows. */
  readonly distinct: number
  readonly most_frequent: readonly ValueCount[]
  /** Of a number: the values below which 0, 1/n, 2/n … of the rows lie; the lowest and the highest among them. */
  readonly quantiles?: readonly number[]
}
