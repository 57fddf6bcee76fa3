// Searching the list of layers: which ones the filters let through, in which order, and how many each further filter would leave.
import type { z } from 'zod'
import { layerSorts } from '../contract/catalogue/filter_codes.ts'
import type { Layer, layerFacets, layersQuery } from '../contract/catalogue/layer.ts'
import { keptOf } from '../kept.ts'
import { sorted } from '../sorting.ts'
import type { SeenLayer } from './seen_layer.ts'

export type LayersWanted = z.infer<typeof layersQuery>
export type FoundLayer = { readonly seen: SeenLayer; readonly answered: Layer }

type Facets = z.infer<typeof layerFacets>
type Facet = keyof Facets

const facetValues: Readonly<Record<Facet, (layer: Layer) => readonly string[]>> = {
  origin: ({ origin }) => [origin],
  kind: ({ kind }) => [kind],
  publisher: ({ publisher }) => (publisher.id === null ? [] : [publisher.id]),
  theme: ({ themes }) => themes,
  licence: ({ licence }) => (licence === null ? [] : [licence]),
}
const facetNames = ['origin', 'kind', 'publisher', 'theme', 'licence'] as const satisfies readonly Facet[]

export function foundLayers(layers: readonly FoundLayer[], wanted: LayersWanted): FoundLayer[] {
  const found = layers.filter((layer) => isFound(layer, wanted))
  if (wanted.sort === undefined) return found
  const keyed = found.map((layer) => ({ layer, ...sortKeys(layer.answered) }))
  return sorted(keyed, wanted.sort, layerSorts).map(({ layer }) => layer)
}

function sortKeys({ id, title, modified_at, score: { score_pct }, rows }: Layer) {
  return { id, title: title.sv, modified_at, score_pct, rows }
}

/** Of each facet: how many layers each value would leave, with the other filters as they are. */
export function facetsOf(layers: readonly FoundLayer[], wanted: LayersWanted): Facets {
  const counted = (facet: Facet) => {
    const counts: Record<string, number> = {}
    for (const layer of layers)
      if (isFound(layer, { ...wanted, [facet]: undefined }))
        for (const value of facetValues[facet](layer.answered)) counts[value] = (counts[value] ?? 0) + 1
    return counts
  }
  return {
    origin: counted('origin'),
    kind: counted('kind'),
    publisher: counted('publisher'),
    theme: counted('theme'),
    licence: counted('licence'),
  }
}

function isFound({ seen, answered }: FoundLayer, wanted: LayersWanted): boolean {
  const isChosen = facetNames.every((facet) => {
    const value = wanted[facet]
    return value === undefined || facetValues[facet](answered).includes(value)
  })
  return isChosen && (wanted.q === undefined || holdsWords(seen, wanted.q))
}

/** Of every publisher that is an organisation. */
export function publisherNames(layers: readonly FoundLayer[]): Record<string, string> {
  return Object.fromEntries(
    layers.flatMap(({ answered: { publisher } }) =>
      publisher.id === null ? [] : [[publisher.id, publisher.name]],
    ),
  )
}

/** Every word of the search stands in title, abstract, keywords, publisher or id. */
function holdsWords(layer: SeenLayer, q: string): boolean {
  const text = searchedText(layer)
  return folded(q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const searchedText = keptOf(({ id, description, publisher }: SeenLayer) => {
  const { title, abstract, keywords } = description
  const texts = [title.sv, title.en, abstract.sv, abstract.en, ...keywords.sv, ...keywords.en]
  return folded([id, ...texts, publisher.name].join(' '))
})

function folded(text: string): string {
  return text.toLocaleLowerCase('sv')
}
