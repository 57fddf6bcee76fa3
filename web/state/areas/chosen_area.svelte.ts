// One area with its evidence, and everything that has happened to it up to the date.
import type { ShortageAreaAnswer } from '../../../api/contract/shortage_area.ts'
import type { StatusChange } from '../../../api/contract/status_change.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type Question, queryOf } from '../asking/question.ts'

export type AreaQuestion = Question & { readonly id: string }

export class ChosenArea {
  readonly answer: Answer<AreaQuestion, { area: ShortageAreaAnswer; changes: StatusChange[] }>

  constructor(from: Client = client) {
    this.answer = new Answer(async ({ id, ...question }, signal) => {
      const query = queryOf(question)
      const [area, { items: changes }] = await Promise.all([
        // The client puts ids into the path as they are, and an id may hold a slash.
        ok(
          from.api.v1['shortage-areas'][':id'].$get(
            { param: { id: encodeURIComponent(id) }, query },
            { init: { signal } },
          ),
        ),
        ok(
          from.api.v1['status-changes'].$get(
            { query: { ...query, area: id, limit: '1000' } },
            { init: { signal } },
          ),
        ),
      ])
      return { area, changes }
    })
  }

  /** The answer for this area, not for the one chosen before it. */
  answerFor(id: string) {
    return this.answer.answered?.id === id ? this.answer.body : undefined
  }

  ask(question: AreaQuestion) {
    this.answer.ask(question)
  }

  close() {
    this.answer.forget()
  }
}
