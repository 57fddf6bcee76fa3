// How many areas remained at the end of each month, from the first change that is known to the last date of the data.
import { type Client, client, ok } from '../../api.ts'
import { monthsFrom } from '../address/dates.ts'
import { Answer } from '../asking/answer.svelte.ts'

/** The API answers at most 240 dates at once. */
const monthsAtMost = 240

export type PastQuestion = {
  readonly data_as_of: string
  readonly passed_m: number | undefined
  readonly share_pct: number | undefined
  readonly municipality: string | undefined
}
export type PastMonth = { readonly as_of: string; readonly remaining: number }

export class Past {
  readonly answer: Answer<PastQuestion, readonly PastMonth[]>

  constructor(from: Client = client) {
    this.answer = new Answer(async ({ data_as_of, passed_m, share_pct, municipality }, signal) => {
      const settings = { passed_m: passed_m?.toString(), share_pct: share_pct?.toString(), municipality }
      const first = await ok(
        from.api.v1['status-changes'].$get(
          { query: { ...settings, to: data_as_of, limit: '1' } },
          { init: { signal } },
        ),
      )
      const begin = monthsBegin(first.items[0]?.date ?? data_as_of)
      const earliest = monthsBegin(monthsFrom(data_as_of, 2 - monthsAtMost))
      const range = { from: begin < earliest ? earliest : begin, to: data_as_of, step: 'month' } as const
      if (range.from > range.to) return []
      const { items } = await ok(
        from.api.v1.indicators.history.$get({ query: { ...settings, ...range } }, { init: { signal } }),
      )
      return items.map(({ as_of, remaining }) => ({ as_of, remaining }))
    })
  }

  get months(): readonly PastMonth[] {
    return this.answer.body ?? []
  }

  ask(question: PastQuestion) {
    this.answer.ask(question)
  }
}

/** The end of the month, or of the one before where it has no 31st: the API's months keep the day they begin with, so only
    from a 31st are they all ends of months. */
export function monthsBegin(iso: string): string {
  const end = monthsFrom(`${iso.slice(0, 7)}-31`, 0)
  return end.endsWith('31') ? end : monthsFrom(`${iso.slice(0, 7)}-31`, -1)
}
