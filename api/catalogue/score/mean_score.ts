// The score of several layers together: the mean of each dimension.
import { scoreDimensions } from '../../contract/catalogue/catalogue_codes.ts'
import type { MeanScore, Score } from '../../contract/catalogue/score.ts'
import { scoreFrom } from './score_of.ts'

export function meanOf(scores: readonly Score[]): MeanScore {
  const dimensions = scoreDimensions.map((dimension) => {
    const found = scores.flatMap((score) => score.dimensions.filter((one) => one.dimension === dimension))
    return { dimension, points: mean(found.map(({ points }) => points)), of: mean(found.map(({ of }) => of)) }
  })
  return meanFrom(dimensions, { layers: scores.length, stars: mean(scores.map(({ stars }) => stars)) })
}

/** From the means of each dimension, which are rounded here. */
export function meanFrom(
  dimensions: Score['dimensions'],
  { layers, stars }: { layers: number; stars: number },
): MeanScore {
  const rounded = dimensions.map(({ dimension, points, of }) => ({
    dimension,
    points: Math.round(points),
    of: Math.round(of),
  }))
  return { ...scoreFrom(rounded, Math.round(stars * 10) / 10), layers }
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
