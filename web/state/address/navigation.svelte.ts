// Where the person is and where the links lead. Everything that matters is in the address, so this is the page's memory.

import { defaultSettings, longestSearch } from '../../../api/contract/limits.ts'
import type { Page } from '../../../api/contract/page_paths.ts'
import { type AreaStatus, areaStatuses, type RegisterName } from '../../../api/contract/vocabulary.ts'
import { type BrowserAddress, type Mode, type Theme, type UrlState, type View, writeUrl } from '../url.ts'
import { type CaseFilters, noCaseFilters } from './case_filters.ts'
import { defaultLayers, faded, moved, toggled } from './laid_layers.ts'
import { type LayerFilters, noLayerFilters } from './layer_filters.ts'
import {
  type LogFilters,
  type MetadataFilters,
  noListFilters,
  type OwnLayerFilters,
  type PeopleFilters,
  type SourceLayerFilters,
} from './list_filters.ts'
import type { ListSort, MunicipalitySort } from './list_sorts.ts'
import type { Place } from './place.ts'
import type { Position } from './position.ts'

export class Navigation {
  at: UrlState = $state.raw(nowhere)
  /** Whether the person has gone anywhere: the first view of a visit takes no focus. */
  has_moved = false
  readonly #browser: BrowserAddress
  /** Whether the step before the present one is the page that the map was opened from. */
  #fullMapOpened = false

  constructor(browser: BrowserAddress) {
    this.#browser = browser
    this.at = browser.read()
  }

  /** Follows back and forward until the returned function is called. */
  listen(): () => void {
    return this.#browser.onMove(() => {
      this.has_moved = true
      this.at = this.#browser.read()
    })
  }

  /** The address of the present place with something changed; for links. */
  href(change: Partial<UrlState>): string {
    return writeUrl({ ...this.at, ...(change.page ? aboutNothing : {}), ...change })
  }

  /** Pages about one thing name it. */
  openPage(page: Page, id?: string) {
    this.#go({ ...aboutNothing, page, id })
  }

  /** Signing in, and back to the present place. */
  get signInHref(): string {
    return writeUrl({ ...this.at, ...aboutNothing, page: 'sign_in', return_to: this.#comeBack })
  }

  openSignIn() {
    this.#go({ ...aboutNothing, page: 'sign_in', return_to: this.#comeBack })
  }

  /** Whoever signs in from the page for it goes on to where they were on their way. */
  get #comeBack(): string {
    return this.at.page === 'sign_in' ? (this.at.return_to ?? '/') : writeUrl(this.at)
  }

  /** Is this point in a shortage area? */
  openPlace({ latitude, longitude }: Place) {
    this.#go({ ...aboutNothing, page: 'place', place: { latitude, longitude } })
  }

  /** The same of an address, where addresses are public. */
  openAddress(address: string) {
    this.#go({ ...aboutNothing, page: 'place', address })
  }

  /** An area from any page: it is shown where the map is. */
  openArea(area: string) {
    this.#go({ ...aboutNothing, page: 'status', area })
  }

  /** The map at a position, from any page. */
  showOnMap(position: Position) {
    this.#go({ ...aboutNothing, page: 'status', view: 'map', position })
  }

  /** A municipality's page is about it whatever the list was kept to. */
  openMunicipality(id: string) {
    this.#go({ ...aboutNothing, page: 'municipality', id, municipality: undefined })
  }

  /** Figure, list and map of one municipality. */
  openMunicipalityOnMap(municipality: string) {
    this.#go({ ...aboutNothing, page: 'status', municipality })
  }

  chooseArea(area: string) {
    this.#go({ area })
  }

  closeArea() {
    this.#go({ area: undefined })
  }

  /** Undefined: the date at which the page opens. */
  chooseDate(as_of: string | undefined) {
    if (as_of !== this.at.as_of) this.#go({ as_of })
  }

  /** Undefined: with a year before. */
  openComparison(compared_with: string | undefined) {
    this.#go({ ...aboutNothing, page: 'comparison', compared_with })
  }

  compareWith(compared_with: string) {
    this.#go({ compared_with })
  }

  /** A drag passes many dates and is one step back: only the first of a gesture is a step of its own. */
  dragDate(as_of: string, is_first: boolean) {
    if (is_first) this.chooseDate(as_of)
    else this.#stay({ as_of })
  }

  toggleStatus(status: AreaStatus) {
    const { status: chosen } = this.at
    this.#go({
      status: areaStatuses.filter((one) => (one === status ? !chosen.includes(one) : chosen.includes(one))),
    })
  }

  /** Undefined: the whole county. */
  chooseMunicipality(municipality: string | undefined) {
    this.#go({ municipality })
  }

  showStatuses(status: readonly AreaStatus[]) {
    this.#go({ status })
  }

  /** Letters follow each other fast: they are one step back, not ten. */
  search(q: string) {
    this.#stay({ q: q.trim() })
  }

  chooseSort(sort: ListSort) {
    this.#go({ sort })
  }

  chooseMunicipalitySort(municipality_sort: MunicipalitySort) {
    this.#go({ municipality_sort })
  }

  /** A file into this register; undefined: chosen there. */
  openImports(register?: RegisterName, mode?: Mode) {
    this.#go({ ...aboutNothing, page: 'imports', register, mode })
  }

  openImport(id: string, mode?: Mode) {
    this.#go({ ...aboutNothing, page: 'import', id, mode })
  }

  /** The register that a file goes to is how the page is filled in, not where the person is. */
  chooseRegister(register: RegisterName) {
    this.#stay({ register })
  }

  chooseMode(mode: Mode) {
    this.#stay({ mode })
  }

  filterDeliveries(filter: Partial<Pick<UrlState, 'register' | 'outcome'>>) {
    this.#go({ ...filter, offset: 0 })
  }

  /** Of a list that is shown page by page. */
  turnPage(offset: number) {
    this.#go({ offset })
  }

  filterPeople({ person, role }: PeopleFilters) {
    this.#go({ person, role, offset: 0 })
  }

  filterOwnLayers({ layer_search, layer_state }: OwnLayerFilters) {
    this.#go({ layer_search, layer_state, offset: 0 })
  }

  filterSourceLayers({ layer_filter }: SourceLayerFilters) {
    this.#go({ layer_filter, offset: 0 })
  }

  searchSourceLayers(typed: string) {
    this.#stay({ layer_search: typed.trim().slice(0, longestSearch) || undefined, offset: 0 })
  }

  filterMetadata({ layer_search, layer_state, source }: MetadataFilters) {
    this.#go({ layer_search, layer_state, source, offset: 0 })
  }

  /** From a source: what is said of the layers that came from it. */
  openMetadataOf(source: string) {
    this.#go({ ...aboutNothing, page: 'metadata_table', source })
  }

  /** Of the catalogue; a letter of the search is no step of its own. */
  filterLayers(filters: Partial<LayerFilters>) {
    this.#go({ ...filters, offset: 0 })
  }

  /** From any page: the layers of one publisher. */
  openLayersOf(publisher: string | undefined) {
    this.#go({ ...aboutNothing, page: 'layers', publisher })
  }

  searchLayers(find: string) {
    this.#stay({ find: find.trim().slice(0, longestSearch) || undefined, offset: 0 })
  }

  /** Of the queue of cases. */
  filterCases(filters: Partial<CaseFilters>) {
    this.#go({ ...filters, offset: 0 })
  }

  searchCases(typed: string) {
    this.#stay({ case_search: typed.trim().slice(0, longestSearch) || undefined, offset: 0 })
  }

  /** From any page: the queue, kept to what the filters say and to nothing else. */
  openCases(filters: Partial<CaseFilters>) {
    this.#go({ ...aboutNothing, page: 'cases', ...filters })
  }

  /** From any page: a row of a register, to be corrected. */
  openCorrection(asked: Partial<Pick<UrlState, 'register' | 'object_id' | 'report'>>) {
    this.#go({ ...aboutNothing, page: 'corrections', ...asked })
  }

  /** From any page: the log, kept to what the filters say and to nothing else. */
  openLog(filters: Partial<LogFilters>) {
    this.#go({ ...aboutNothing, page: 'audit_log', ...filters })
  }

  /** From what is wrong to saying so. */
  openReport(
    about: Partial<Pick<UrlState, 'area' | 'address' | 'place' | 'register' | 'object_kind' | 'object_id'>>,
  ) {
    this.#go({ ...aboutNothing, page: 'report', ...about })
  }

  /** What was reported of an area; undefined: everywhere. */
  openReports(area: string | undefined) {
    this.#go({ ...aboutNothing, page: 'reports', area })
  }

  /** Back to the report that was corrected. */
  answerReport(report: string) {
    this.#go({ ...aboutNothing, page: 'reports', report })
  }

  /** Undefined: with none. */
  compareDelivery(other_delivery: string | undefined) {
    this.#go({ other_delivery })
  }

  /** Of the layer whose page it is; undefined: the latest. */
  openVersion(version: string | undefined) {
    this.#go({ version })
  }

  // Where the map is and what lies on it belong to a link, but back should not have to undo every nudge.
  moveMap(position: Position | undefined) {
    this.#stay({ position })
  }

  toggleLayer(layer: string) {
    this.#stay({ layers: toggled(this.at.layers, layer) })
  }

  fadeLayer(layer: string, percent: number) {
    this.#stay({ layers: faded(this.at.layers, layer, percent) })
  }

  moveLayer(layer: string, step: 1 | -1) {
    this.#stay({ layers: moved(this.at.layers, layer, step) })
  }

  /** A step of its own: on a phone, back is how one leaves it. */
  openFullMap() {
    this.#fullMapOpened = true
    this.#go({ view: 'map-full' })
  }

  closeFullMap() {
    if (this.#fullMapOpened) this.#browser.back()
    else this.#stay({ view: 'map' })
    this.#fullMapOpened = false
  }

  chooseView(view: View) {
    this.#stay({ view })
  }

  /** As with a drag of the date, a gesture is one step back; the usual limits are not said in the address. */
  moveSettings({ passed_m, share_pct }: { passed_m: number; share_pct: number }, is_first: boolean) {
    const change = {
      passed_m: passed_m === defaultSettings.passed_m ? undefined : passed_m,
      share_pct: share_pct === defaultSettings.share_pct ? undefined : share_pct,
    }
    if (is_first) this.#go(change)
    else this.#stay(change)
  }

  useUsualSettings() {
    this.#go({ passed_m: undefined, share_pct: undefined })
  }

  // Language and theme are how the page is read, not where the person is: back does not undo them.
  switchLanguage(language: string) {
    this.#stay({ language })
  }

  switchTheme(theme: Theme) {
    this.#stay({ theme })
  }

  /** Back to the page as it opens, in the same language and theme. */
  startOver() {
    const { language, theme } = this.at
    this.#go({ ...nowhere, language, theme })
  }

  #go(change: Partial<UrlState>) {
    this.has_moved = true
    this.at = { ...this.at, ...change }
    this.#browser.push(writeUrl(this.at))
  }

  #stay(change: Partial<UrlState>) {
    this.at = { ...this.at, ...change }
    this.#browser.replace(writeUrl(this.at))
  }
}

/** What belongs to one page is left when another is opened. */
const aboutNothing = {
  id: undefined,
  area: undefined,
  place: undefined,
  address: undefined,
  register: undefined,
  report: undefined,
  outcome: undefined,
  offset: 0,
  other_delivery: undefined,
  version: undefined,
  mode: undefined,
  ...noListFilters,
  ...noLayerFilters,
  ...noCaseFilters,
  return_to: undefined,
  failed: undefined,
} as const

const nowhere: UrlState = {
  page: 'status',
  id: undefined,
  municipality: undefined,
  as_of: undefined,
  compared_with: undefined,
  area: undefined,
  status: [],
  q: '',
  sort: '-addresses',
  municipality_sort: '-remaining',
  view: 'map',
  position: undefined,
  place: undefined,
  address: undefined,
  layers: defaultLayers,
  register: undefined,
  report: undefined,
  outcome: undefined,
  offset: 0,
  other_delivery: undefined,
  version: undefined,
  mode: undefined,
  ...noListFilters,
  ...noLayerFilters,
  ...noCaseFilters,
  return_to: undefined,
  failed: undefined,
  language: 'sv',
  theme: undefined,
  passed_m: undefined,
  share_pct: undefined,
}
