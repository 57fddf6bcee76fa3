// What every part of a filter is read with: the names it may use, the CRS of its places, and where its values are bound.
import type { Parameters, Value } from '../../../../data/database/connection.ts'
import type { FeaturesCrs } from '../../features/crs/features_crs.ts'
import { deepestNesting, mostTextComparisons, mostVertices, refuseFilter } from '../limits.ts'
import type { Queryable } from '../queryables.ts'

export type Scope = {
  readonly queryables: readonly Queryable[]
  readonly crs: FeaturesCrs
  readonly depth: number
  /** The parameter that stands for the value in SQL. */
  bind(value: Value): string
  /** Throws AppError('bad_input') when the filter has more corners than may be. */
  countVertices(more: number): void
  /** Throws AppError('bad_input') when the filter has more texts than may be that are compared otherwise than letter by letter. */
  countTextComparison(): void
}

type Given = Pick<Scope, 'queryables' | 'crs'>

/** `bound` grows as the filter is read. */
export function scopeOf(given: Given): { readonly scope: Scope; readonly bound: Parameters } {
  const bound: Record<string, Value> = {}
  let vertices = 0
  let textComparisons = 0
  const scope: Scope = {
    ...given,
    depth: 0,
    bind(value) {
      const name = `filter_${Object.keys(bound).length + 1}`
      bound[name] = value
      return `$${name}`
    },
    countVertices(more) {
      vertices += more
      if (vertices > mostVertices) refuseFilter(`has places of more than ${mostVertices} vertices together`)
    },
    countTextComparison() {
      textComparisons += 1
      if (textComparisons > mostTextComparisons)
        refuseFilter(
          `has more than ${mostTextComparisons} comparisons by LIKE, CASEI or ACCENTI, each of which reads every text anew: ask for fewer at once, or for whole values in one list by IN`,
        )
    },
  }
  return { scope, bound }
}

export function deeper(scope: Scope): Scope {
  if (scope.depth >= deepestNesting)
    refuseFilter(`has more than ${deepestNesting} operations within each other`)
  return { ...scope, depth: scope.depth + 1 }
}
