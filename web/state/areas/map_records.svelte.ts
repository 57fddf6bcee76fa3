// How things stand at the date with what may be laid on the map: tiles hold shapes and ids only.
import type { BackboneStatus } from '../../../api/contract/vocabulary.ts'
import { type Client, client, ok } from '../../api.ts'
import type { MapLayer } from '../address/laid_layers.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

const limit = '1000'

export class MapRecords {
  readonly #applications: Answer<Question, readonly string[]>
  readonly #projects: Answer<Question, ReadonlyMap<string, BackboneStatus>>

  constructor(from: Client = client) {
    this.#applications = new Answer(async (question, signal) => {
      const query = { ...queryOf(question), is_live: 'true', limit } as const
      const { items } = await ok(from.api.v1.applications.$get({ query }, { init: { signal } }))
      return items.map(({ id }) => id)
    })
    this.#projects = new Answer(async (question, signal) => {
      const query = { ...queryOf(question), limit }
      const { items } = await ok(from.api.v1['backbone-projects'].$get({ query }, { init: { signal } }))
      return new Map(items.flatMap(({ id, status }) => (status ? [[id, status] as const] : [])))
    })
  }

  /** The applications that are live at the date. */
  get live(): readonly string[] {
    return this.#applications.body ?? []
  }

  get projectStatus(): ReadonlyMap<string, BackboneStatus> {
    return this.#projects.body ?? new Map()
  }

  get answers() {
    return [this.#applications, this.#projects]
  }

  ask(question: Question, layers: readonly MapLayer[]) {
    if (layers.includes('applications')) this.#applications.ask(question)
    if (layers.includes('backbone-projects')) this.#projects.ask(question)
  }
}
