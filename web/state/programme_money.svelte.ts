// The programme's money, and the applications behind one of its sums.
import { type Client, client, type Good, ok } from '../api.ts'
import { Answer } from './answer.svelte.ts'

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

export function moneyRowsAnswer(from: Client = client): Answer<MoneySum, MoneyRows> {
  return new Answer(({ year, money }, signal) =>
    ok(
      from.api.v1['programme-money'].applications.$get(
        { query: { year: String(year), money, limit: '1000' } },
        { init: { signal } },
      ),
    ),
  )
}
