// Keeps how every public layer scores today: daily, and when something has been published or withdrawn.
import { keepScores } from '../../../data/catalogue/score/scores.ts'
import { today } from '../../../data/today.ts'
import type { Product } from '../../product.ts'
import { publicLayers } from '../public_layers.ts'
import { scoreOf } from './score_of.ts'

export async function scorePublicLayers(product: Product): Promise<void> {
  const layers = await publicLayers(product)
  const scored = layers.map((layer) => ({
    layer_id: layer.id,
    organisation_id: layer.publisher.id,
    score: scoreOf(layer),
  }))
  await keepScores(product.database, today(product.now()), scored)
}
