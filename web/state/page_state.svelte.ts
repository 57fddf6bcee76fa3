// Everything the page knows, tied together: the address says the question, the answers follow it.
import { type Client, client } from '../api.ts'
import { AreaList } from './area_list.svelte.ts'
import { ChosenArea } from './chosen_area.svelte.ts'
import { County } from './county.svelte.ts'
import { Installation } from './installation.svelte.ts'
import { LastYear } from './last_year.svelte.ts'
import type { Navigation } from './navigation.svelte.ts'
import type { Question } from './question.ts'

export class PageState {
  readonly navigation: Navigation
  readonly installation: Installation
  readonly county: County
  readonly areas: AreaList
  readonly area: ChosenArea
  readonly lastYear: LastYear

  constructor(navigation: Navigation, from: Client = client) {
    this.navigation = navigation
    this.installation = new Installation(from)
    this.county = new County(from)
    this.areas = new AreaList(from)
    this.area = new ChosenArea(from)
    this.lastYear = new LastYear(from)
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

  /** Asks all that the address asks for; what is asked already is left alone. */
  ask(): void {
    this.installation.ask()
    const { question } = this
    const { page, area, q, sort } = this.navigation.at
    if (page !== 'status' || !question) return
    this.county.ask(question)
    this.areas.ask({ ...question, q, sort })
    if (area) this.area.ask({ ...question, id: area })
    else {
      this.area.close()
      this.lastYear.ask(question)
    }
  }

  get #answers() {
    return [
      this.installation.answer,
      this.county.answer,
      this.areas.answer,
      this.area.answer,
      this.lastYear.answer,
    ]
  }

  /** What hinders an answer; an area that does not exist is an answer of its own. */
  get failure() {
    return this.#answers.find(
      (answer) => answer.failure && !(answer === this.area.answer && this.is_area_unknown),
    )?.failure
  }

  get is_area_unknown(): boolean {
    return this.area.answer.failure?.kind === 'not_found'
  }

  retry(): void {
    for (const answer of this.#answers) answer.retry()
  }
}
