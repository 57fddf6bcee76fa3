// Which recurring deliveries stand still, for the notice above every page. Asked anew with each page: a run in the background tells nobody.
import type { RecurringDelivery } from '../../../api/contract/deliveries/recurring.ts'
import { type Client, client, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

export class StoppedDeliveries {
  readonly answer: Answer<string, { readonly items: readonly RecurringDelivery[] }>

  constructor(from: Client = client) {
    const path = from.api.v1['recurring-deliveries']
    this.answer = new Answer((_, signal) => ok(path.$get({ query: {} }, { init: { signal } })))
  }

  get titles(): readonly string[] {
    const items = this.answer.body?.items ?? []
    return items.filter(({ stopped_at }) => stopped_at !== null).map(({ title }) => title)
  }

  ask(page: string | undefined): void {
    this.answer.ask(page ?? '')
  }
}
