// The exports that are fetched again and again. What was changed is asked anew, and while one runs it is asked for every two seconds.
import type {
  ChangedRecurring,
  NewRecurring,
  RecurringDelivery,
} from '../../../api/contract/deliveries/recurring.ts'
import { type Client, client, done, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type V1 = Client['api']['v1']
type All = { readonly items: readonly RecurringDelivery[]; readonly total: number }

export class RecurringDeliveries {
  readonly answer: Answer<'recurring', All>
  readonly mappings: Answer<
    'mappings',
    { readonly items: readonly { readonly name: string; readonly register: string }[] }
  >
  readonly #path: V1['recurring-deliveries']

  constructor(from: Client = client) {
    const path = from.api.v1['recurring-deliveries']
    this.#path = path
    this.answer = new Answer((_, signal) => ok(path.$get({ query: {} }, { init: { signal } })))
    this.mappings = new Answer((_, signal) =>
      ok(from.api.v1['import-mappings'].$get({ query: {} }, { init: { signal } })),
    )
  }

  get is_running(): boolean {
    return this.answer.body?.items.some(({ is_running }) => is_running) ?? false
  }

  ask(): void {
    this.answer.ask('recurring')
    this.mappings.ask('mappings')
  }

  readonly add = async (json: NewRecurring): Promise<void> => {
    await done(this.#path.$post({ query: {}, json }))
    this.answer.renew()
  }

  readonly change = async (id: string, json: ChangedRecurring): Promise<void> => {
    await done(this.#path[':id'].$put({ param: { id }, query: {}, json }))
    this.answer.renew()
  }

  readonly remove = async (id: string): Promise<void> => {
    await done(this.#path[':id'].$delete({ param: { id }, query: {} }))
    this.answer.renew()
  }

  readonly run = async (id: string, accepts_removals = false): Promise<void> => {
    await done(this.#path[':id'].run.$post({ param: { id }, query: {}, json: { accepts_removals } }))
    this.answer.renew()
  }
}
