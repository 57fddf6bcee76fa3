// What happened in the county, or in one municipality, in the year up to the date, the latest first.
import type { StatusChange } from '../../../api/contract/status_change.ts'
import { type Client, client, ok } from '../../api.ts'
import { dayAfter, yearsFrom } from '../address/dates.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type QuestionWithin, queryWithin } from '../asking/question.ts'

export class LastYear {
  /** Whether somebody has asked to see it: moving the date fetches no more than is looked at. */
  is_wanted = $state(false)
  readonly answer: Answer<QuestionWithin, StatusChange[]>

  constructor(from: Client = client) {
    this.answer = new Answer(async (question, signal) => {
      const query = { ...queryWithin(question), from: dayAfter(yearsFrom(question.as_of, -1)), limit: '1000' }
      const { items } = await ok(from.api.v1['status-changes'].$get({ query }, { init: { signal } }))
      return items.reverse()
    })
  }

  get changes(): readonly StatusChange[] | undefined {
    return this.answer.body
  }

  ask(question: QuestionWithin) {
    this.answer.ask(question)
  }
}
