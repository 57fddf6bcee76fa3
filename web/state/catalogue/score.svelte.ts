// The open-data score: of one layer point by point, of the whole catalogue and its publishers, and over time.
import type { CatalogueScore, LayerScore, ScoreHistory } from '../../../api/contract/catalogue/score.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export function layerScore(from: Client = client): Answer<string, LayerScore> {
  return new Answer((id, signal) =>
    ok(from.api.v1.layers[':id'].score.$get({ param: { id }, query: {} }, { init: { signal } })),
  )
}

export function catalogueScore(from: Client = client): Answer<'whole', CatalogueScore> {
  return new Answer((_question, signal) => ok(from.api.v1.score.$get({ query: {} }, { init: { signal } })))
}

export function scoreHistory(from: Client = client): Answer<'whole', ScoreHistory['items']> {
  return new Answer(
    async (_question, signal) =>
      (await ok(from.api.v1.score.history.$get({ query: {} }, { init: { signal } }))).items,
  )
}
