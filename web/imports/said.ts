// What a person says of a file, changed one thing at a time; and what holds: their word, else what was suggested.

import type { ReadingInstructions } from '../../api/contract/deliveries/reading_instructions.ts'
import type { Suggestion } from '../../api/contract/mapping.ts'

type SuggestedColumn = Suggestion['columns'][number]
type SuggestedValue = Suggestion['values'][number]['values'][number]

/** How the file's text is written: all but columns and values. */
export type Reading = Omit<ReadingInstructions, 'rename' | 'values'>

/** Undefined: as it was found. */
export function withReading<Name extends keyof Reading>(
  said: ReadingInstructions,
  name: Name,
  value: Reading[Name] | undefined,
): ReadingInstructions {
  const { [name]: _, ...rest } = said
  return value === undefined ? rest : { ...rest, [name]: value }
}

/** An empty text: the file has none. */
export function withColumn(said: ReadingInstructions, ours: string, theirs: string): ReadingInstructions {
  return { ...said, rename: { ...said.rename, [ours]: theirs } }
}

/** An empty code: the column is left empty. */
export function withValue(
  said: ReadingInstructions,
  { column, theirs, ours }: { column: string; theirs: string; ours: string },
): ReadingInstructions {
  return { ...said, values: { ...said.values, [column]: { ...said.values?.[column], [theirs]: ours } } }
}

export function withPlaces(
  said: ReadingInstructions,
  { crs, swap_axes }: { crs: string; swap_axes: boolean },
): ReadingInstructions {
  return { ...said, crs, swap_axes }
}

/** Their column that becomes ours; an empty text where none does. */
export function theirsOf({ column, theirs }: SuggestedColumn, said: ReadingInstructions): string {
  return said.rename?.[column] ?? theirs ?? ''
}

/** Our code for their value: an empty text where it is to be left empty, undefined where none is known. */
export function oursOf(
  { theirs, ours }: Pick<SuggestedValue, 'theirs' | 'ours'>,
  { column, said }: { column: string; said: ReadingInstructions },
): string | undefined {
  return said.values?.[column]?.[theirs] ?? ours ?? undefined
}

export function isRequired({ columns }: Pick<Suggestion, 'columns'>, column: string): boolean {
  return columns.some((one) => one.column === column && one.is_required)
}

/** Whether a person has said it, rather than the suggestion. */
export function isOwnWord(column: string, said: ReadingInstructions): boolean {
  return said.rename?.[column] !== undefined
}

/** What a person agrees to by going on: the suggestion, with their own words before it. */
export function agreed(
  { instructions }: Pick<Suggestion, 'instructions'>,
  said: ReadingInstructions,
): ReadingInstructions {
  const values = { ...instructions.values }
  for (const [column, codes] of Object.entries(said.values ?? {}))
    values[column] = { ...values[column], ...codes }
  return {
    ...instructions,
    ...said,
    rename: { ...instructions.rename, ...said.rename },
    ...(Object.keys(values).length > 0 ? { values } : {}),
  }
}
