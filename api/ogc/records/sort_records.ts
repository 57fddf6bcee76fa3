// In which order records come, by which they are paged: by id unless told, which also breaks ties.
import { refuse } from '../../downloads/part/layer_part.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import type { Language } from '../asked/language.ts'
import { wordsIn } from '../asked/language.ts'

export const sortables = ['id', 'title', 'created', 'updated'] as const
type Sortable = (typeof sortables)[number]
export type SortKey = { readonly field: Sortable; readonly isDescending: boolean }
/** The values of the keys of a record, in their order. */
export type KeyValues = readonly string[]

/** Throws AppError('bad_input'). */
export function sortKeys(sortby: string | undefined): readonly SortKey[] {
  const named = sortby === undefined ? [] : sortby.split(',').map(sortKey)
  return named.some(({ field }) => field === 'id') ? named : [...named, { field: 'id', isDescending: false }]
}

function sortKey(text: string): SortKey {
  const name = text.replace(/^[+-]/, '').trim()
  const field = sortables.find((one) => one === name)
  return field
    ? { field, isDescending: text.startsWith('-') }
    : refuse(
        'sortby',
        `must be among ${sortables.join(', ')}, with commas between, each with + or - before it`,
      )
}

export function keyValues(
  { id, description, issued_at, modified_at }: SeenLayer,
  { keys, language }: { readonly keys: readonly SortKey[]; readonly language: Language },
): KeyValues {
  const values: Readonly<Record<Sortable, string>> = {
    id,
    title: wordsIn(language, description.title) || id,
    created: issued_at ?? '',
    updated: modified_at ?? '',
  }
  return keys.map(({ field }) => values[field])
}

/** Below 0 where the first comes first. */
export function comparedKeys(a: KeyValues, b: KeyValues, keys: readonly SortKey[]): number {
  for (const [nth, { field, isDescending }] of keys.entries()) {
    const [one = '', other = ''] = [a[nth], b[nth]]
    const order = field === 'title' ? one.localeCompare(other, 'sv') : one < other ? -1 : one > other ? 1 : 0
    if (order !== 0) return isDescending ? -order : order
  }
  return 0
}
