// AND, OR and NOT, in three values as SQL has them.
import { refuseFilter } from '../limits.ts'
import { booleanOf } from './expression.ts'
import { demandArgs, type Operation } from './nodes.ts'
import type { Scope } from './scope.ts'

export const logic = {
  and: (operation: Operation, scope: Scope) => joined('and', operation, scope),
  or: (operation: Operation, scope: Scope) => joined('or', operation, scope),
  not(operation: Operation, scope: Scope) {
    demandArgs(operation, 1)
    return `(not ${booleanOf(operation.args[0], scope)})`
  },
} as const

function joined(word: 'and' | 'or', { args }: Operation, scope: Scope): string {
  if (args.length < 2) refuseFilter(`has ${word} with fewer than two conditions`)
  return inPairs(
    args.map((one) => booleanOf(one, scope)),
    word,
  )
}

/** Thousands in a row would be as deep in the engine as they are many. */
function inPairs(conditions: readonly string[], word: string): string {
  const [first = 'true', second] = conditions
  if (second === undefined) return first
  const half = Math.ceil(conditions.length / 2)
  return `(${inPairs(conditions.slice(0, half), word)} ${word} ${inPairs(conditions.slice(half), word)})`
}
