// What lies round an area and in it: asked for once somebody opens it.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { queryOf } from '../asking/question.ts'
import type { AreaQuestion } from './chosen_area.svelte.ts'

type Area = Client['api']['v1']['shortage-areas'][':id']
type Neighbours = Good<Awaited<ReturnType<Area['neighbours']['$get']>>>
type Addresses = Good<Awaited<ReturnType<Area['addresses']['$get']>>>

const neighboursShown = '6'
const addressesAtMost = '1000'

export class AroundArea {
  readonly neighbours: Answer<AreaQuestion, Neighbours>
  readonly addresses: Answer<AreaQuestion, Addresses>

  constructor(from: Client = client) {
    const areas = from.api.v1['shortage-areas'][':id']
    this.neighbours = new Answer(({ id, ...question }, signal) =>
      ok(
        areas.neighbours.$get(
          { param: { id: encodeURIComponent(id) }, query: { ...queryOf(question), limit: neighboursShown } },
          { init: { signal } },
        ),
      ),
    )
    this.addresses = new Answer(({ id, ...question }, signal) =>
      ok(
        areas.addresses.$get(
          { param: { id: encodeURIComponent(id) }, query: { ...queryOf(question), limit: addressesAtMost } },
          { init: { signal } },
        ),
      ),
    )
  }
}
