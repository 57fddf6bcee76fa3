// The areas at two dates, and what happened between them.
import type { ShortageArea } from '../../../api/contract/shortage_area.ts'
import type { StatusChange } from '../../../api/contract/status_change.ts'
import { type Client, client, ok } from '../../api.ts'
import { dayAfter } from '../address/dates.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type QuestionWithin, queryWithin } from '../asking/question.ts'

/** From `earlier` to `as_of`. */
export type ComparisonQuestion = QuestionWithin & { readonly earlier: string }
export type Compared = {
  readonly before: readonly ShortageArea[]
  readonly after: readonly ShortageArea[]
  readonly changes: readonly StatusChange[]
}

export class Comparison {
  readonly answer: Answer<ComparisonQuestion, Compared>

  constructor(from: Client = client) {
    this.answer = new Answer(async ({ earlier, ...question }, signal) => {
      const init = { init: { signal } }
      const query = { ...queryWithin(question), limit: '1000' }
      const at = (as_of: string) =>
        ok(from.api.v1['shortage-areas'].$get({ query: { ...query, as_of, sort: 'name' } }, init))
      const [before, after, changes] = await Promise.all([
        at(earlier),
        at(question.as_of),
        ok(from.api.v1['status-changes'].$get({ query: { ...query, from: dayAfter(earlier) } }, init)),
      ])
      return { before: before.items, after: after.items, changes: changes.items }
    })
  }

  ask(question: ComparisonQuestion) {
    this.answer.ask(question)
  }
}
