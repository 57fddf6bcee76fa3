// What is known of a place: a point, or an address by its id.
import type { LocationAnswer } from '../../../api/contract/location.ts'
import { type Client, client, ok } from '../../api.ts'
import type { Place } from '../address/place.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

export type PlaceQuestion = Question & {
  readonly place: Place | undefined
  readonly address: string | undefined
}

export class PlaceAnswer {
  readonly answer: Answer<PlaceQuestion, LocationAnswer>

  constructor(from: Client = client) {
    this.answer = new Answer(({ place, address, ...question }, signal) => {
      const where = place
        ? { longitude: String(place.longitude), latitude: String(place.latitude) }
        : { address }
      return ok(
        from.api.v1.locations.$get({ query: { ...queryOf(question), ...where } }, { init: { signal } }),
      )
    })
  }
}
