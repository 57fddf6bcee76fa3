// The parameters `filter`, `filter-lang` and `filter-crs` (OGC API Features 3, 19-079r2) as SQL.
import { featuresCrs } from '../features/crs/features_crs.ts'
import { type Condition, noCondition } from './condition.ts'
import { longestFilter, refuseDeepBrackets, refuseDeepOperations, refuseFilter } from './limits.ts'
import { type FilteredLayer, queryablesOf } from './queryables.ts'
import { booleanOf } from './sql/expression.ts'
import { scopeOf } from './sql/scope.ts'
import { parsedText } from './text/parsed_text.ts'

export const filterLanguages = ['cql2-text', 'cql2-json'] as const
export type FilterLanguage = (typeof filterLanguages)[number]

export type FilterAsked = {
  readonly filter?: string | undefined
  readonly filter_lang?: FilterLanguage | undefined
  readonly filter_crs?: string | undefined
}

/** Throws AppError('bad_input') for what does not parse, names what the caller does not see, or compares what cannot be compared. */
export function filterOf(
  layer: FilteredLayer,
  { filter, filter_lang = 'cql2-text', filter_crs }: FilterAsked,
): Condition {
  const crs = featuresCrs('filter-crs', filter_crs)
  if (filter === undefined) return noCondition
  if (filter.length > longestFilter)
    refuseFilter(`is ${filter.length} characters long, and may be ${longestFilter}`)
  refuseDeepBrackets(filter, filter_lang)
  const { scope, bound } = scopeOf({ queryables: queryablesOf(layer), crs })
  const parsed = filter_lang === 'cql2-json' ? parsedJson(filter) : parsedText(filter)
  refuseDeepOperations(parsed)
  const sql = booleanOf(parsed, scope)
  return { sql, parameters: bound }
}

function parsedJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch {
    return refuseFilter(
      'is no JSON. CQL2 is read as text unless filter-lang says cql2-json: is it text, leave that out',
    )
  }
}
