// One line of the score: what is looked at, what it is worth, and what is said of it.
import type { ScoreDimension } from '../../contract/catalogue/catalogue_codes.ts'
import type { ScoreCheck } from '../../contract/catalogue/score.ts'
import type { Words } from '../../contract/vocabulary.ts'
import type { Scored } from './scored.ts'

export type Check = {
  readonly id: string
  readonly of: number
  readonly holds: (layer: Scored) => boolean
  /** What is said where it holds, and where it does not. */
  readonly earned: Words
  readonly missed: Words
  /** How the points are earned. */
  readonly how: Words
  /** The field of the description that has to be filled in, where it is one. */
  readonly field?: string
}

export function outcome(check: Check, dimension: ScoreDimension, layer: Scored): ScoreCheck {
  const { id, of, holds, earned, missed, how, field = null } = check
  const isEarned = holds(layer)
  return {
    id,
    dimension,
    points: isEarned ? of : 0,
    of,
    why: isEarned ? earned : missed,
    how: isEarned ? null : how,
    field,
  }
}

/** The way to whatever takes that everybody gets the layer. */
export const openTheLayer = {
  sv: 'Klassa lagret med K 0, om uppgifterna får vara offentliga, och publicera det.',
  en: 'Classify the layer with K 0, if the data may be public, and publish it.',
}
