// Everything the page knows, tied together: the address says the question, the answers follow it.

import { untrack } from 'svelte'
import type { ListedArea } from '../../api/contract/shortage_area.ts'
import { type Client, client, type Failure } from '../api.ts'
import { defaultSort } from './address/list_sorts.ts'
import type { Navigation } from './address/navigation.svelte.ts'
import { AreaList } from './areas/area_list.svelte.ts'
import { ChosenArea } from './areas/chosen_area.svelte.ts'
import { County } from './areas/county.svelte.ts'
import { LastYear } from './areas/last_year.svelte.ts'
import { MapRecords } from './areas/map_records.svelte.ts'
import { MunicipalityNames } from './areas/municipality_names.svelte.ts'
import { Past } from './areas/past.svelte.ts'
import type { Question } from './asking/question.ts'
import { OfferedLayers } from './catalogue/offered_layers.svelte.ts'
import { Installation } from './installation.svelte.ts'

type Followed = { readonly failure: Failure | undefined; readonly is_loading: boolean; retry(): void }

export class PageState {
  readonly navigation: Navigation
  readonly installation: Installation
  readonly county: County
  readonly areas: AreaList
  readonly area: ChosenArea
  readonly lastYear: LastYear
  readonly past: Past
  readonly layers: OfferedLayers
  readonly mapRecords: MapRecords
  /** What the map draws while a search narrows the list: every area at the date. */
  readonly everywhere: AreaList
  readonly municipalities: MunicipalityNames

  #followed: readonly Followed[] = $state.raw([])

  constructor(navigation: Navigation, from: Client = client) {
    this.navigation = navigation
    this.installation = new Installation(from)
    this.county = new County(from)
    this.areas = new AreaList(from)
    this.area = new ChosenArea(from)
    this.lastYear = new LastYear(from)
    this.past = new Past(from)
    this.layers = new OfferedLayers(from)
    this.mapRecords = new MapRecords(from)
    this.everywhere = new AreaList(from)
    this.municipalities = new MunicipalityNames(from)
  }

  /** The date of the page: the address's, else the one that the installation opens at; undefined until that is known. */
  get as_of(): string | undefined {
    const { info } = this.installation
    return this.navigation.at.as_of ?? info?.opening_as_of ?? info?.today
  }

  get question(): Question | undefined {
    const { passed_m, share_pct } = this.navigation.at
    return this.as_of === undefined ? undefined : { as_of: this.as_of, passed_m, share_pct }
  }

  /** Lets a page's own answer take part in what is said of failures and in trying again; returns how to stop. */
  follow(answer: Followed): () => void {
    untrack(() => {
      this.#followed = [...this.#followed, answer]
    })
    return () => {
      this.#followed = this.#followed.filter((one) => one !== answer)
    }
  }

  /** Asks all that the address asks for; what is asked already is left alone. */
  ask(): void {
    this.installation.ask()
    const { question } = this
    const { page, area, municipality, q, sort, layers, passed_m, share_pct } = this.navigation.at
    if ((page !== 'status' && page !== 'shortage_areas') || !question) return
    if (municipality) this.municipalities.ask()
    this.county.ask({ ...question, municipality })
    this.areas.ask({ ...question, q, sort })
    if (q !== '') this.everywhere.ask({ ...question, q: '', sort: defaultSort })
    if (page !== 'status') return
    const { data_as_of } = this.installation.info ?? {}
    if (data_as_of) this.past.ask({ data_as_of, passed_m, share_pct, municipality })
    this.layers.ask(layers)
    this.mapRecords.ask(
      question,
      this.layers.offered.filter((layer) => layers.some(({ id }) => id === layer)),
    )
    if (area) this.area.ask({ ...question, id: area })
    else this.area.close()
    if (this.lastYear.is_wanted) this.lastYear.ask({ ...question, municipality })
  }

  /** What the list shows: the filters of the address applied. */
  get shownAreas(): readonly ListedArea[] {
    const { status, municipality } = this.navigation.at
    return this.areas.shown(status, municipality)
  }

  /** The name of the municipality that the page keeps to; its code until the name is known. */
  get municipalityName(): string | undefined {
    const { municipality } = this.navigation.at
    return municipality === undefined ? undefined : this.municipalities.nameOf(municipality)
  }

  get everyArea(): readonly ListedArea[] {
    return this.areas.is_searched ? this.everywhere.items : this.areas.items
  }

  /** Every area at the date, and whether the filters let it be seen as more than a dot. */
  get mapAreas(): readonly { readonly area: ListedArea; readonly is_shown: boolean }[] {
    const { status: chosen, municipality } = this.navigation.at
    const found = this.areas.is_searched ? new Set(this.areas.items.map(({ id }) => id)) : undefined
    return this.everyArea.map((area) => ({
      area,
      is_shown:
        (found?.has(area.id) ?? true) &&
        (municipality === undefined || area.municipality_code === municipality) &&
        (chosen.length === 0 || (area.status !== null && chosen.includes(area.status))),
    }))
  }

  get #own() {
    return [
      this.installation.answer,
      this.county.answer,
      this.county.kinds,
      this.areas.answer,
      this.area.answer,
      this.lastYear.answer,
      this.past.answer,
      this.layers.answer,
      this.layers.laid,
      this.everywhere.answer,
      this.municipalities.answer,
      ...this.mapRecords.answers,
    ]
  }

  get #answers() {
    return [...this.#own, ...this.#followed]
  }

  /** What hinders an answer; an area that does not exist is an answer of its own. */
  get failure() {
    return this.#answers.find(
      (answer) => answer.failure && !(answer === this.area.answer && this.is_area_unknown),
    )?.failure
  }

  /** Whether any answer is on its way. */
  get is_loading(): boolean {
    return this.#answers.some((answer) => answer.is_loading)
  }

  get is_area_unknown(): boolean {
    return this.area.answer.failure?.kind === 'not_found'
  }

  /** The registers have changed: nothing that was answered before holds. */
  renew(): void {
    for (const answer of this.#own) if (answer !== this.installation.answer) answer.forget()
    this.installation.answer.renew()
  }

  retry(): void {
    for (const answer of this.#answers) answer.retry()
  }
}
