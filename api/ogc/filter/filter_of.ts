// The parameters `filter`, `filter-lang` and `filter-crs` (OGC API Features 3, 19-079r2) as SQL.
import { AppError } from '../../contract/problem.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'
import { type Condition, noCondition } from './condition.ts'

export const filterLanguages = ['cql2-text', 'cql2-json'] as const
export type FilterLanguage = (typeof filterLanguages)[number]

export type FilterAsked = {
  readonly filter?: string | undefined
  readonly filter_lang?: FilterLanguage | undefined
  readonly filter_crs?: string | undefined
}

/** Throws AppError('bad_input') for what does not parse, names what the caller does not see, or compares what cannot be compared. */
export function filterOf(_layer: SeenLayer, { filter }: FilterAsked): Condition {
  if (filter === undefined) return noCondition
  throw new AppError('bad_input', 'filter is not understood yet')
}
