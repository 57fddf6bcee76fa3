// The figure of the county, or of one municipality, at a date, and what it was a year before.
import { type Client, client, type Good, ok } from '../../api.ts'
import { yearsFrom } from '../address/dates.ts'
import { Answer } from '../asking/answer.svelte.ts'
import { type QuestionWithin, queryWithin } from '../asking/question.ts'

type Get = Client['api']['v1']['indicators']['$get']
type AddressKinds = Good<Awaited<ReturnType<Client['api']['v1']['indicators']['address-kinds']['$get']>>>
export type Indicators = Good<Awaited<ReturnType<Get>>>

export class County {
  readonly answer: Answer<QuestionWithin, { now: Indicators; yearBefore: Indicators }>
  readonly kinds: Answer<QuestionWithin, AddressKinds>

  constructor(from: Client = client) {
    this.answer = new Answer(async (question, signal) => {
      const at = (as_of: string) =>
        ok(from.api.v1.indicators.$get({ query: { ...queryWithin(question), as_of } }, { init: { signal } }))
      const [now, yearBefore] = await Promise.all([at(question.as_of), at(yearsFrom(question.as_of, -1))])
      return { now, yearBefore }
    })
    this.kinds = new Answer((question, signal) => {
      const query = { ...queryWithin(question), is_remaining: 'true' } as const
      return ok(from.api.v1.indicators['address-kinds'].$get({ query }, { init: { signal } }))
    })
  }

  /** The addresses of the remaining areas; `permanent` is undefined where their kinds are not public. */
  get homes(): { addresses: number; permanent: number | undefined } | undefined {
    const { body } = this.kinds
    const { now } = this
    if (!body || body.as_of !== now?.as_of || body.municipality_code !== now.municipality_code)
      return undefined
    const permanent = body.kinds && (body.kinds.find(({ kind }) => kind === 'permanent')?.addresses ?? 0)
    return { addresses: body.addresses, permanent }
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
    this.kinds.ask(question)
  }
}
