// LIKE as a regular expression, which takes time in proportion to the text; the engine's own LIKE takes hours over a pattern of a few wildcards.
import { longestPattern, refuseFilter } from '../limits.ts'
import { scalarOf } from './expression.ts'
import { demandArgs, type Operation } from './nodes.ts'
import { saidOf, sqlOf } from './scalar.ts'
import type { Scope } from './scope.ts'

export function like(operation: Operation, scope: Scope): string {
  demandArgs(operation, 2)
  const [valueNode, patternNode] = operation.args
  const value = scalarOf(valueNode, scope)
  const pattern = scalarOf(patternNode, scope)
  if (value.type !== 'text') refuseFilter(`has LIKE of ${saidOf(value)}: it takes a text`)
  if (pattern.type !== 'text' || !('literal' in pattern))
    refuseFilter(`has LIKE with ${saidOf(pattern)} as its pattern: it takes a text in quotes`)
  const { text, as } = pattern.literal
  if (text.length > longestPattern)
    refuseFilter(`has LIKE with a pattern of more than ${longestPattern} characters`)
  // A text that CASEI or ACCENTI changes is counted there.
  if (!value.changed_by) scope.countTextComparison()
  const expression = { ...pattern, literal: { text: regularExpression(text), as } }
  return `regexp_full_match(${sqlOf(value, scope)}, ${sqlOf(expression, scope)}, 's')`
}

/** % is any text, _ any one character, \ takes what follows as it is. No letter has a meaning in it, so CASEI and ACCENTI may change letters. */
function regularExpression(pattern: string): string {
  return pattern.replace(/\\?./gsu, (piece) => {
    if (piece === '%') return '.*'
    if (piece === '_') return '.'
    const character = piece.length > 1 && piece.startsWith('\\') ? piece.slice(1) : piece
    return /^[!-/:-@[-`{-~]$/.test(character) ? `\\${character}` : character
  })
}
