// What the list of layers is kept to, and its order, as the address says it.
import {
  type LayerKind,
  type LayerOrigin,
  layerKinds,
  layerOrigins,
  type layerSorts,
  type Theme,
  themes,
} from '../../../api/contract/catalogue/filter_codes.ts'
import { longestSearch } from '../../../api/contract/limits.ts'

export type LayerSort = (typeof layerSorts)[number] | `-${(typeof layerSorts)[number]}`

/** The orders that the list offers. */
export const offeredLayerSorts = [
  'title',
  '-modified_at',
  '-score_pct',
  '-rows',
] as const satisfies readonly LayerSort[]
export type OfferedLayerSort = (typeof offeredLayerSorts)[number]

export type LayerFacets = {
  readonly origin: LayerOrigin | undefined
  readonly kind: LayerKind | undefined
  /** An organisation's id. */
  readonly publisher: string | undefined
  /** What the data is about; `theme` is the page's own look. */
  readonly subject: Theme | undefined
  /** By its URI. */
  readonly licence: string | undefined
}

export type LayerFilters = LayerFacets & {
  /** Words of title, abstract or keywords. Not `q`, which searches areas and goes along from page to page. */
  readonly find: string | undefined
  /** Undefined: registers first, then by id. */
  readonly layer_sort: OfferedLayerSort | undefined
}

const longestId = 60
const longestLicence = 300

export const noLayerFacets: LayerFacets = {
  origin: undefined,
  kind: undefined,
  publisher: undefined,
  subject: undefined,
  licence: undefined,
}

export const noLayerFilters: LayerFilters = { ...noLayerFacets, find: undefined, layer_sort: undefined }

export function readLayerFilters(query: URLSearchParams): LayerFilters {
  return {
    find: readText(query.get('find'), longestSearch),
    origin: oneOf(layerOrigins, query.get('origin')),
    kind: oneOf(layerKinds, query.get('kind')),
    publisher: readText(query.get('publisher'), longestId),
    subject: oneOf(themes, query.get('subject')),
    licence: readText(query.get('licence'), longestLicence),
    layer_sort: oneOf(offeredLayerSorts, query.get('layer_sort')),
  }
}

export function layerFiltersOf(filters: LayerFilters): LayerFilters {
  const { find, origin, kind, publisher, subject, licence, layer_sort } = filters
  return { find, origin, kind, publisher, subject, licence, layer_sort }
}

export function isKept({ find, origin, kind, publisher, subject, licence }: LayerFilters): boolean {
  return [find, origin, kind, publisher, subject, licence].some((one) => one !== undefined)
}

function oneOf<Code extends string>(codes: readonly Code[], said: string | null): Code | undefined {
  return codes.find((code) => code === said)
}

function readText(said: string | null, longest: number): string | undefined {
  return said?.trim().slice(0, longest) || undefined
}
