// The open-data score of a layer: every check of every dimension, summed.
import { type ScoreDimension, scoreDimensions } from '../../contract/catalogue/catalogue_codes.ts'
import type { LayerScore, Score } from '../../contract/catalogue/score.ts'
import { keptOf } from '../../kept.ts'
import { type Check, outcome } from './check.ts'
import { fiveStars, starsOf } from './five_stars.ts'
import { accessibility } from './mqa/accessibility.ts'
import { contextuality } from './mqa/contextuality.ts'
import { findability } from './mqa/findability.ts'
import { interoperability } from './mqa/interoperability.ts'
import { reusability } from './mqa/reusability.ts'
import { availability } from './plan/availability.ts'
import { format } from './plan/format.ts'
import { terms } from './plan/terms.ts'
import type { Scored } from './scored.ts'

const checksOf: Readonly<Record<ScoreDimension, readonly Check[]>> = {
  availability,
  format,
  terms,
  five_stars: fiveStars,
  findability,
  accessibility,
  interoperability,
  reusability,
  contextuality,
}

/** Made once for each sight of a layer. */
export const scoreOf = keptOf((layer: Scored): LayerScore => {
  const checks = scoreDimensions.flatMap((dimension) =>
    checksOf[dimension].map((check) => outcome(check, dimension, layer)),
  )
  const dimensions = scoreDimensions.map((dimension) => {
    const counted = checks.filter((check) => check.dimension === dimension)
    return { dimension, points: sum(counted, 'points'), of: sum(counted, 'of') }
  })
  return { ...scoreFrom(dimensions, starsOf(layer)), checks }
})

export function scoreFrom(dimensions: Score['dimensions'], stars: number): Score {
  const points = sum(dimensions, 'points')
  const of = sum(dimensions, 'of')
  return { points, of, score_pct: of === 0 ? 0 : Math.round((100 * points) / of), stars, dimensions }
}

function sum<Counted extends Readonly<Record<'points' | 'of', number>>>(
  counted: readonly Counted[],
  what: 'points' | 'of',
): number {
  return counted.reduce((total, one) => total + one[what], 0)
}
