// The address of the page: what it can say, read once at the border. The only caller of history.

import { longestSearch, municipalityCodeForm, settingRanges } from '../../api/contract/limits.ts'
import { type Page, pageOf, pathOf } from '../../api/contract/page_paths.ts'
import type { FailedSignIn } from '../../api/contract/people/sign_in.ts'
import {
  type AreaStatus,
  areaStatuses,
  type RegisterName,
  registerNames,
} from '../../api/contract/vocabulary.ts'
import { languageOf } from '../text/languages.ts'
import { type CaseFilters, caseFiltersOf, readCaseFilters } from './address/case_filters.ts'
import { isDate } from './address/dates.ts'
import { type LaidLayer, readLayers, writeLayers } from './address/laid_layers.ts'
import { type LayerFilters, layerFiltersOf, readLayerFilters } from './address/layer_filters.ts'
import { type ListFilters, listFiltersOf, readListFilters } from './address/list_filters.ts'
import {
  defaultMunicipalitySort,
  defaultSort,
  type ListSort,
  type MunicipalitySort,
  readMunicipalitySort,
  readSort,
} from './address/list_sorts.ts'
import { type Place, readPlace, writePlace } from './address/place.ts'
import { type Position, readPosition, writePosition } from './address/position.ts'
import { readReturnTo } from './address/return_to.ts'

export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Where one column holds all, the map or the list; `map-full` is the map alone. */
export const views = ['map', 'list', 'map-full'] as const
export type View = (typeof views)[number]

export const outcomes = ['applied', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export const modes = ['full', 'update'] as const
export type Mode = (typeof modes)[number]

/** Why signing in came to nothing. */
export const signInFailures = [
  'refused',
  'expired',
  'provider',
  'blocked',
] as const satisfies readonly FailedSignIn[]
export type SignInFailure = (typeof signInFailures)[number]

type Range = { readonly from: number; readonly to: number }

/** Undefined or empty: not in the address, so the default holds. */
export type UrlState = ListFilters &
  LayerFilters &
  CaseFilters & {
    readonly page: Page | undefined
    /** What the page is about, where it is about one thing. */
    readonly id: string | undefined
    readonly as_of: string | undefined
    /** The other date of a comparison; undefined: a year before. */
    readonly compared_with: string | undefined
    readonly area: string | undefined
    /** Only the areas of this municipality, by its code. */
    readonly municipality: string | undefined
    readonly status: readonly AreaStatus[]
    readonly q: string
    readonly sort: ListSort
    /** The same of the municipalities. */
    readonly municipality_sort: MunicipalitySort
    readonly view: View
    /** Undefined: the whole county. */
    readonly position: Position | undefined
    /** What `Är min plats med?` is asked of: a point, or an address by its id. */
    readonly place: Place | undefined
    readonly address: string | undefined
    /** The first is drawn first. */
    readonly layers: readonly LaidLayer[]
    /** Whose deliveries, or the one that a file is read in to. */
    readonly register: RegisterName | undefined
    /** What was reported, by its id, while it is corrected and answered. */
    readonly report: string | undefined
    /** Of the list of deliveries. */
    readonly outcome: Outcome | undefined
    /** How many deliveries stand before the first that is shown. */
    readonly offset: number
    /** The delivery that another is compared with, by its id. */
    readonly other_delivery: string | undefined
    /** An earlier version of a layer, by its number. */
    readonly version: string | undefined
    /** How a file is brought in, where the person has said it. */
    readonly mode: Mode | undefined
    /** Where the person goes on after signing in: a path of ours. */
    readonly return_to: string | undefined
    /** Why the sign-in that was begun came to nothing. */
    readonly failed: SignInFailure | undefined
    readonly language: string
    readonly theme: Theme | undefined
    readonly passed_m: number | undefined
    readonly share_pct: number | undefined
  }

export function readUrl(url: URL): UrlState {
  const query = url.searchParams
  const statuses = query.get('status')?.split(',') ?? []
  return {
    ...pageOf(url.pathname),
    as_of: readDate(query.get('as_of')),
    compared_with: readDate(query.get('compared_with')),
    area: query.get('area') || undefined,
    municipality: readCode(query.get('municipality')),
    status: areaStatuses.filter((status) => statuses.includes(status)),
    q: (query.get('q') ?? '').slice(0, longestSearch),
    sort: readSort(query.get('sort')),
    municipality_sort: readMunicipalitySort(query.get('municipality_sort')),
    view: views.find((view) => view === query.get('view')) ?? 'map',
    position: readPosition(query.get('map')),
    place: readPlace(query.get('place')),
    address: query.get('address') || undefined,
    layers: readLayers(query.get('layers')),
    register: registerNames.find((name) => name === query.get('register')),
    report: query.get('report') || undefined,
    outcome: outcomes.find((outcome) => outcome === query.get('outcome')),
    offset: readOffset(query.get('offset')),
    other_delivery: readNumber(query.get('other_delivery')),
    version: readNumber(query.get('version')),
    mode: modes.find((mode) => mode === query.get('mode')),
    ...readListFilters(query),
    ...readLayerFilters(query),
    ...readCaseFilters(query),
    return_to: readReturnTo(query.get('return_to')),
    failed: signInFailures.find((why) => why === query.get('failed')),
    language: languageOf(query.get('language') ?? '').code,
    theme: themes.find((theme) => theme === query.get('theme')),
    passed_m: readSetting(query.get('passed_m'), settingRanges.passed_m),
    share_pct: readSetting(query.get('share_pct'), settingRanges.share_pct),
  }
}

/** Path and query; defaults stay out, so that an address says only what was chosen. */
export function writeUrl(state: UrlState): string {
  const {
    as_of,
    compared_with,
    area,
    municipality,
    status,
    q,
    sort,
    municipality_sort,
    view,
    position,
    place,
    address,
    layers,
    register,
    report,
    outcome,
    offset,
    other_delivery,
    version,
    mode,
    return_to,
    failed,
    language,
    theme,
    passed_m,
    share_pct,
  } = state
  const said = {
    as_of,
    compared_with,
    area,
    municipality,
    status: status.join(','),
    q,
    sort: sort === defaultSort ? undefined : sort,
    municipality_sort: municipality_sort === defaultMunicipalitySort ? undefined : municipality_sort,
    view: view === 'map' ? undefined : view,
    map: position && writePosition(position),
    place: place && writePlace(place),
    address,
    layers: writeLayers(layers),
    register,
    report,
    outcome,
    offset: offset === 0 ? undefined : offset,
    other_delivery,
    version,
    mode,
    ...listFiltersOf(state),
    ...layerFiltersOf(state),
    ...caseFiltersOf(state),
    return_to,
    failed,
    language: language === 'sv' ? undefined : language,
    theme,
    passed_m,
    share_pct,
  }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(said))
    if (value !== undefined && value !== '') query.set(name, String(value))
  // Comma and slash may stand as they are in a query, and read better; an area's id keeps its own escaped.
  const search = query
    .toString()
    .replaceAll('%2C', ',')
    .replace(/(^|&)layers=[^&]*/, (layers) => layers.replaceAll('%3A', ':'))
    .replace(/(^|&)map=[^&]*/, (place) => place.replaceAll('%2F', '/'))
  return pathOf(state.page ?? 'status', state.id) + (search ? `?${search}` : '')
}

/** What Navigation needs of the browser; a test gives another. */
export type BrowserAddress = {
  read(): UrlState
  push(href: string): void
  replace(href: string): void
  back(): void
  /** Calls when the person goes back or forward; the answer undoes it. */
  onMove(moved: () => void): () => void
}

export const browserAddress: BrowserAddress = {
  read: () => readUrl(new URL(location.href)),
  push: (href) => history.pushState(null, '', href),
  replace: (href) => history.replaceState(null, '', href),
  back: () => history.back(),
  onMove(moved) {
    addEventListener('popstate', moved)
    return () => removeEventListener('popstate', moved)
  },
}

/** What stands behind the # of the address, taken out of it: a secret stays neither in the bar nor in the history. */
export function takeFragment(): string {
  const { hash, pathname, search } = location
  if (hash !== '') history.replaceState(null, '', pathname + search)
  return hash.slice(1)
}

function readDate(said: string | null): string | undefined {
  return said !== null && isDate(said) ? said : undefined
}

function readCode(said: string | null): string | undefined {
  return said !== null && municipalityCodeForm.test(said) ? said : undefined
}

function readOffset(said: string | null): number {
  return Number(readNumber(said) ?? 0)
}

function readNumber(said: string | null): string | undefined {
  return said !== null && /^[1-9]\d{0,8}$/.test(said) ? said : undefined
}

function readSetting(said: string | null, { from, to }: Range): number | undefined {
  if (said === null || !/^\d{1,3}$/.test(said)) return undefined
  const value = Number(said)
  return value >= from && value <= to ? value : undefined
}
