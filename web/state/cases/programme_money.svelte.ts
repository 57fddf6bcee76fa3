// The programme's money, and the applications behind one of its sums.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Money = Client['api']['v1']['programme-money']
export type MoneyBody = Good<Awaited<ReturnType<Money['$get']>>>
export type MoneyRows = Good<Awaited<ReturnType<Money['applications']['$get']>>>
export type MoneyKind = 'applied' | 'granted' | 'paid'
export type MoneySum = { readonly year: number; readonly money: MoneyKind }

export function moneyAnswer(from: Client = client): Answer<'today', MoneyBody> {
  return new Answer((_question, signal) =>
    ok(from.api.v1['programme-money'].$get({ query: {} }, { init: { signal } })),
  )
}

export type MoneyRowsQuestion = MoneySum & { readonly limit: number; readonly offset: number }

export function moneyRowsAnswer(from: Client = client): Answer<MoneyRowsQuestion, MoneyRows> {
  return new Answer(({ year, money, limit, offset }, signal) => {
    const query = { year: String(year), money, limit: String(limit), offset: String(offset) }
    return ok(from.api.v1['programme-money'].applications.$get({ query }, { init: { signal } }))
  })
}
