// A round of decisions: looked at, then entered.
import type { ApplicationStatus } from '../../../api/contract/vocabulary.ts'
import { type Client, client, type Good, ok } from '../../api.ts'
import type { FormKey } from '../asking/form_key.ts'

type V1 = Client['api']['v1']
export type RoundLooked = Good<Awaited<ReturnType<V1['decision-rounds']['look']['$post']>>>
export type RoundMade = Good<Awaited<ReturnType<V1['decision-rounds']['$post']>>>

export type RoundAsked = {
  readonly application_ids: string
  readonly date: string
  readonly status: ApplicationStatus
}

export function lookAtRound(json: RoundAsked): Promise<RoundLooked> {
  return ok(client.api.v1['decision-rounds'].look.$post({ query: {}, json }))
}

export function enterRound(
  json: RoundAsked & {
    readonly note: string | null
    readonly reason: string | null
    readonly revision: number
  },
  key: FormKey,
): Promise<RoundMade> {
  return ok(client.api.v1['decision-rounds'].$post({ query: {}, json }, { headers: key.headers }))
}
