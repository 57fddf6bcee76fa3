// The filters of the list in words, one each: what a caption, a file and its name say.
import type { AreaStatus } from '../../api/contract/vocabulary.ts'
import type { Wording } from '../state/words.svelte.ts'

export type ListFilters = {
  readonly status: readonly AreaStatus[]
  readonly q: string
  /** The name of the municipality. */
  readonly place: string | undefined
}

export function filterWords({ status, q, place }: ListFilters, { text }: Wording): string[] {
  const statuses = status.length > 0 ? [status.map((one) => text.status[one]).join(', ')] : []
  return [
    ...(place ? [place] : []),
    ...statuses,
    ...(status.length === 0 && q === '' ? [text.areaTable.remaining] : []),
    ...(q === '' ? [] : [text.areaTable.matching(q)]),
  ]
}
