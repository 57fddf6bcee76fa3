// All that a municipality's page says: its figure, its areas, its applications in the queue and its last year.
import { type Client, client, type Good, ok } from '../../api.ts'
import { dayAfter, yearsFrom } from '../address/dates.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

type V1 = Client['api']['v1']
type Items<Get> = Get extends (...asked: never[]) => Promise<infer Response>
  ? Good<Response> extends { items: infer List }
    ? List
    : never
  : never

export type OneMunicipality = {
  readonly now: Good<Awaited<ReturnType<V1['municipalities'][':code']['$get']>>>
  /** Those that remain first, of them and of the rest the ones with most addresses. */
  readonly areas: Items<V1['shortage-areas']['$get']>
  readonly queue: Items<V1['applications']['$get']>
  /** The latest first. */
  readonly changes: Items<V1['status-changes']['$get']>
}

export class MunicipalityAnswer {
  readonly answer: Answer<Question & { readonly code: string }, OneMunicipality>

  constructor(from: Client = client) {
    this.answer = new Answer(async ({ code, ...question }, signal) => {
      const asked = queryOf(question)
      const within = { ...asked, municipality: code, limit: '1000' }
      const { v1 } = from.api
      const init = { init: { signal } }
      const [now, areas, queue, changes] = await Promise.all([
        ok(v1.municipalities[':code'].$get({ param: { code }, query: asked }, init)),
        ok(v1['shortage-areas'].$get({ query: { ...within, sort: '-addresses' } }, init)),
        ok(v1.applications.$get({ query: { ...within, is_in_queue: 'true', sort: 'status_since' } }, init)),
        ok(
          v1['status-changes'].$get(
            { query: { ...within, from: dayAfter(yearsFrom(question.as_of, -1)) } },
            init,
          ),
        ),
      ])
      return {
        now,
        areas: areas.items.toSorted((a, b) => Number(b.is_remaining) - Number(a.is_remaining)),
        queue: queue.items,
        changes: changes.items.toReversed(),
      }
    })
  }

  ask(question: Question & { readonly code: string }) {
    this.answer.ask(question)
  }
}
