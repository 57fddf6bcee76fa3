// What somebody else has saved meanwhile, as the refusal tells it.
import type { Failure } from '../api.ts'
import type { Guard } from '../shapes.ts'

/** Undefined where nobody was first, or the refusal shows nothing. */
export function presentOf<Thing>(failure: Failure | undefined, is: Guard<Thing>): Thing | undefined {
  const { problem, present } = failure ?? {}
  return problem === 'conflict' && is(present) ? present : undefined
}
