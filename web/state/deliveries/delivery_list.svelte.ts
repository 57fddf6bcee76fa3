// What came in, page by page, newest first; and one delivery.
import type { RegisterName } from '../../../api/contract/vocabulary.ts'
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import type { Outcome } from '../url.ts'
import type { AskDifferences } from './import_requests.ts'

type List = Client['api']['v1']['deliveries']['$get']
export type Delivery = Good<Awaited<ReturnType<List>>>['items'][number]
export type DeliveriesQuestion = {
  readonly register: RegisterName | undefined
  readonly outcome: Outcome | undefined
  readonly limit: number
  readonly offset: number
}
type Deliveries = { readonly items: readonly Delivery[]; readonly total: number }

export function deliveryList(from: Client = client): Answer<DeliveriesQuestion, Deliveries> {
  return new Answer(({ register, outcome, limit, offset }, signal) => {
    const query = {
      limit: String(limit),
      offset: String(offset),
      ...(register ? { register } : {}),
      ...(outcome ? { outcome } : {}),
    }
    return ok(from.api.v1.deliveries.$get({ query }, { init: { signal } }))
  })
}

export function oneDelivery(from: Client = client): Answer<string, Delivery> {
  return new Answer((id, signal) =>
    ok(from.api.v1.deliveries[':id'].$get({ param: { id }, query: {} }, { init: { signal } })),
  )
}

export function deliveryDifferences(id: number, from: Client = client): AskDifferences {
  return ({ change, limit, offset }, signal) => {
    const query = { limit: String(limit), offset: String(offset), ...(change ? { change } : {}) }
    const asked = { param: { id: String(id) }, query }
    return ok(from.api.v1.deliveries[':id'].differences.$get(asked, { init: { signal } }))
  }
}

/** From how the register was after the one to how it was after the other. */
export function comparedDeliveries(
  { from_delivery, to_delivery }: { from_delivery: number; to_delivery: number },
  from: Client = client,
): AskDifferences {
  return ({ change, limit, offset }, signal) => {
    const query = {
      from_delivery: String(from_delivery),
      to_delivery: String(to_delivery),
      limit: String(limit),
      offset: String(offset),
      ...(change ? { change } : {}),
    }
    return ok(from.api.v1['delivery-comparison'].$get({ query }, { init: { signal } }))
  }
}
