// The municipalities with their indicators at a date.
import type { Municipality } from '../../../api/contract/municipality.ts'
import { type Client, client, ok } from '../../api.ts'
import type { MunicipalitySort } from '../address/list_sorts.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

export type MunicipalitiesQuestion = Question & { readonly sort: MunicipalitySort }

export class Municipalities {
  readonly answer: Answer<MunicipalitiesQuestion, readonly Municipality[]>

  constructor(from: Client = client) {
    this.answer = new Answer(async ({ sort, ...question }, signal) => {
      const query = { ...queryOf(question), sort, limit: '1000' }
      return (await ok(from.api.v1.municipalities.$get({ query }, { init: { signal } }))).items
    })
  }

  ask(question: MunicipalitiesQuestion) {
    this.answer.ask(question)
  }
}
