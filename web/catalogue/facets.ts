// The filters of the list as people read them: each value with its words, how many layers it would leave, and whether it is chosen.
import {
  layerKindWords,
  layerOriginWords,
  licences,
  themeWords,
} from '../../api/contract/catalogue/catalogue_codes.ts'
import { layerKinds, layerOrigins, themes } from '../../api/contract/catalogue/filter_codes.ts'
import type { LayerFacets } from '../state/address/layer_filters.ts'
import type { FacetName, FoundLayers } from '../state/catalogue/layer_list.svelte.ts'
import type { Wording } from '../state/words.svelte.ts'
import type { CatalogueText } from '../text/catalogue.ts'
import { licenceOf } from './licence_words.ts'

export type FacetValue = {
  readonly words: string
  readonly count: number
  readonly is_chosen: boolean
  /** What the filters become when it is pressed: chosen, or let go again. */
  readonly next: LayerFacets
}
export type Facet = { readonly name: FacetName; readonly values: readonly FacetValue[] }

export type FacetsAsked = {
  readonly found: Pick<FoundLayers, 'facets' | 'publisher_names'>
  readonly chosen: LayerFacets
  readonly words: Pick<Wording, 'of'>
  readonly text: Pick<CatalogueText, 'otherLicence'>
}

type Said = {
  readonly field: keyof LayerFacets
  /** In the order of the list; undefined: by their words. */
  readonly codes?: readonly string[]
  readonly words: (code: string) => string
}

/** A facet of which there is nothing to choose is left out: fewer than two values, none of them chosen. */
export function facetsShown({ found, chosen, words, text }: FacetsAsked): Facet[] {
  const pair = (pairs: readonly (readonly [string, { readonly sv: string; readonly en: string }])[]) => {
    const byCode = new Map(pairs)
    return (code: string) => {
      const found = byCode.get(code)
      return found ? words.of(found) : code
    }
  }
  const said: Readonly<Record<FacetName, Said>> = {
    origin: { field: 'origin', codes: layerOrigins, words: pair(Object.entries(layerOriginWords)) },
    kind: { field: 'kind', codes: layerKinds, words: pair(Object.entries(layerKindWords)) },
    theme: { field: 'subject', codes: themes, words: pair(Object.entries(themeWords)) },
    publisher: { field: 'publisher', words: (id) => found.publisher_names[id] ?? id },
    licence: {
      field: 'licence',
      codes: licences.map(({ uri }) => uri),
      words: (uri) => {
        const { name, meaning } = licenceOf(uri, words)
        return meaning === undefined ? text.otherLicence(name) : name
      },
    },
  }
  return facetOrder
    .map((name) => ({ name, values: valuesOf(found.facets[name], chosen, said[name]) }))
    .filter(({ values }) => values.length > 1 || values.some(({ is_chosen }) => is_chosen))
}

const facetOrder = ['origin', 'kind', 'theme', 'publisher', 'licence'] as const

function valuesOf(
  counts: Readonly<Record<string, number>>,
  chosen: LayerFacets,
  { field, codes = [], words }: Said,
): FacetValue[] {
  const now = chosen[field]
  const there = new Set([...Object.keys(counts), ...(now === undefined ? [] : [now])])
  const others = [...there].filter((code) => !codes.includes(code))
  const byWords = others.toSorted((one, other) => words(one).localeCompare(words(other), 'sv'))
  return [...codes.filter((code) => there.has(code)), ...byWords].map((code) => ({
    words: words(code),
    count: counts[code] ?? 0,
    is_chosen: code === now,
    next: { ...chosen, [field]: code === now ? undefined : code },
  }))
}
