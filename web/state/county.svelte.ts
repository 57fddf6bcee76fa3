// The figure of the county, or of one municipality, at a date, and what it was a year before.
import { type Client, client, type Good, ok } from '../api.ts'
import { Answer } from './answer.svelte.ts'
import { yearsFrom } from './dates.ts'
import { type QuestionWithin, queryWithin } from './question.ts'

type Get = Client['api']['v1']['indicators']['$get']
export type Indicators = Good<Awaited<ReturnType<Get>>>

export class County {
  readonly answer: Answer<QuestionWithin, { now: Indicators; yearBefore: Indicators }>

  constructor(from: Client = client) {
    this.answer = new Answer(async (question, signal) => {
      const at = (as_of: string) =>
        ok(from.api.v1.indicators.$get({ query: { ...queryWithin(question), as_of } }, { init: { signal } }))
      const [now, yearBefore] = await Promise.all([at(question.as_of), at(yearsFrom(question.as_of, -1))])
      return { now, yearBefore }
    })
  }

  get now(): Indicators | undefined {
    return this.answer.body?.now
  }

  /** Remaining now minus remaining a year ago; undefined where nothing was listed then, or where now is not known. */
  get difference(): number | undefined {
    const { now, yearBefore } = this.answer.body ?? {}
    if (!now || !yearBefore || now.is_after_data || yearBefore.shortage_areas === 0) return undefined
    return now.remaining - yearBefore.remaining
  }

  ask(question: QuestionWithin) {
    this.answer.ask(question)
  }
}
