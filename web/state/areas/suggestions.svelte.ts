// What the search suggests while somebody types.
import type { SearchHit } from '../../../api/contract/search.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

type SearchQuestion = Question & { readonly q: string }

export class Suggestions {
  readonly answer: Answer<SearchQuestion, SearchHit[]>

  constructor(from: Client = client) {
    this.answer = new Answer(async ({ q, ...question }, signal) => {
      const query = { ...queryOf(question), q }
      return (await ok(from.api.v1.search.$get({ query }, { init: { signal } }))).items
    })
  }

  /** What answers these letters; undefined while they are looked for. */
  for(q: string): readonly SearchHit[] | undefined {
    return this.answer.answered?.q === q.trim() ? this.answer.body : undefined
  }

  ask(question: Question | undefined, typed: string) {
    const q = typed.trim()
    if (question && q !== '') this.answer.ask({ ...question, q })
    else this.answer.forget()
  }
}
