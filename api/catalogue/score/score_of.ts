// The open-data score of a layer.
import type { LayerScore, ScoreCheck, ScoreDimension } from '../../contract/catalogue/score.ts'
import { scoreDimensions } from '../../contract/catalogue/score.ts'
import type { SeenLayer } from '../../layers/seen_layer.ts'

export function scoreOf(layer: SeenLayer): LayerScore {
  const checks: ScoreCheck[] = [
    {
      id: 'licence_stated',
      dimension: 'terms',
      points: layer.description.licence === null ? 0 : 1,
      of: 1,
      why: { sv: 'Licensen är angiven med en adress.', en: 'The licence is stated by its address.' },
      how: layer.description.licence === null ? { sv: 'Välj en licens.', en: 'Choose a licence.' } : null,
      field: 'licence',
    },
  ]
  const sum = (dimension?: ScoreDimension) => {
    const counted = checks.filter((check) => dimension === undefined || check.dimension === dimension)
    return {
      points: counted.reduce((points, check) => points + check.points, 0),
      of: counted.reduce((of, check) => of + check.of, 0),
    }
  }
  const { points, of } = sum()
  return {
    points,
    of,
    score_pct: of === 0 ? 0 : Math.round((100 * points) / of),
    stars: 0,
    dimensions: scoreDimensions.map((dimension) => ({ dimension, ...sum(dimension) })),
    checks,
  }
}
