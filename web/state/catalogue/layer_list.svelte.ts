// The catalogue's list, page by page, with what each further filter would leave.
import type { Layer } from '../../../api/contract/catalogue/layer.ts'
import { type Client, client, ok } from '../../api.ts'
import type { LayerFilters } from '../address/layer_filters.ts'
import { Answer } from '../asking/answer.svelte.ts'

export type LayersQuestion = LayerFilters & { readonly limit: number; readonly offset: number }
export type LayerCounts = Readonly<Record<FacetName, Readonly<Record<string, number>>>>
export type FacetName = 'origin' | 'kind' | 'publisher' | 'theme' | 'licence'
export type FoundLayers = {
  readonly items: readonly Layer[]
  readonly total: number
  readonly facets: LayerCounts
  readonly publisher_names: Readonly<Record<string, string>>
}

export function layerList(from: Client = client): Answer<LayersQuestion, FoundLayers> {
  return new Answer((question, signal) =>
    ok(from.api.v1.layers.$get({ query: queryOf(question) }, { init: { signal } })),
  )
}

export function queryOf({
  limit,
  offset,
  find,
  origin,
  kind,
  publisher,
  subject,
  licence,
  layer_sort,
}: LayersQuestion) {
  return {
    limit: String(limit),
    offset: String(offset),
    ...(find ? { q: find } : {}),
    ...(origin ? { origin } : {}),
    ...(kind ? { kind } : {}),
    ...(publisher ? { publisher } : {}),
    ...(subject ? { theme: subject } : {}),
    ...(licence ? { licence } : {}),
    ...(layer_sort ? { sort: layer_sort } : {}),
  }
}
