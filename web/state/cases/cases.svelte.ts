// Cases as officers work with them: the queue, its saved views, and one case whole.
import { type Client, client, done, type Good, ok } from '../../api.ts'
import { type CaseFilters, caseQueryOf } from '../address/case_filters.ts'
import { Answer } from '../asking/answer.svelte.ts'
import type { FormKey } from '../asking/form_key.ts'

type V1 = Client['api']['v1']
export type Queue = Good<Awaited<ReturnType<V1['cases']['$get']>>>
export type QueuedCase = Queue['items'][number]
export type SavedView = Good<Awaited<ReturnType<V1['case-views']['$get']>>>['items'][number]
export type Handlers = Good<Awaited<ReturnType<V1['case-handlers']['$get']>>>
export type OneCase = Good<Awaited<ReturnType<V1['cases'][':id']['$get']>>>

export type QueueQuestion = CaseFilters & { readonly limit: number; readonly offset: number }

export function queueAnswer(from: Client = client): Answer<QueueQuestion, Queue> {
  return new Answer(({ limit, offset, ...filters }, signal) =>
    ok(
      from.api.v1.cases.$get(
        { query: { ...caseQueryOf(filters), limit: String(limit), offset: String(offset) } },
        { init: { signal } },
      ),
    ),
  )
}

export function viewsAnswer(from: Client = client): Answer<'views', readonly SavedView[]> {
  return new Answer(
    async (_question, signal) =>
      (await ok(from.api.v1['case-views'].$get({ query: {} }, { init: { signal } }))).items,
  )
}

export function handlersAnswer(from: Client = client): Answer<'handlers', Handlers['items']> {
  return new Answer(
    async (_question, signal) =>
      (await ok(from.api.v1['case-handlers'].$get({ query: {} }, { init: { signal } }))).items,
  )
}

export function caseAnswer(from: Client = client): Answer<string, OneCase> {
  return new Answer((id, signal) =>
    ok(
      from.api.v1.cases[':id'].$get(
        { param: { id: encodeURIComponent(id) }, query: {} },
        { init: { signal } },
      ),
    ),
  )
}

export function saveView(
  json: { readonly name: string; readonly query: string; readonly is_shared: boolean },
  key: FormKey,
): Promise<SavedView> {
  return ok(client.api.v1['case-views'].$post({ query: {}, json }, { headers: key.headers }))
}

export function removeView(id: string): Promise<void> {
  return done(client.api.v1['case-views'][':id'].$delete({ param: { id }, query: {} }))
}

const ofCase = (id: string) => ({ param: { id: encodeURIComponent(id) }, query: {} })

export function askForSupplement(
  id: string,
  json: { readonly what: string; readonly due_on: string; readonly also_event: boolean },
  key: FormKey,
) {
  return ok(client.api.v1.cases[':id'].supplements.$post({ ...ofCase(id), json }, { headers: key.headers }))
}

export function closeSupplement(
  id: string,
  supplement_id: string,
  json: { readonly edition: number; readonly outcome: 'accepted' | 'withdrawn' },
) {
  return ok(
    client.api.v1.cases[':id'].supplements[':supplement_id'].close.$post({
      param: { id: encodeURIComponent(id), supplement_id },
      query: {},
      json,
    }),
  )
}

export function sendMessage(id: string, text: string, key: FormKey) {
  return ok(
    client.api.v1.cases[':id'].messages.$post({ ...ofCase(id), json: { text } }, { headers: key.headers }),
  )
}

export function setEndDate(
  id: string,
  json: { readonly ends_on: string; readonly reason: string | null; readonly based_on: string | null },
  key: FormKey,
) {
  return ok(client.api.v1.cases[':id']['end-dates'].$post({ ...ofCase(id), json }, { headers: key.headers }))
}

export type PaymentSent = {
  readonly kind: 'advance' | 'part' | 'final'
  readonly paid_on: string
  readonly amount_sek: number
  readonly note: string | null
  readonly is_confirmed: boolean
}

export function enterPayment(id: string, json: PaymentSent, key: FormKey) {
  return ok(client.api.v1.cases[':id'].payments.$post({ ...ofCase(id), json }, { headers: key.headers }))
}

export function strikePayment(
  id: string,
  payment_id: string,
  json: { readonly edition: number; readonly reason: string },
) {
  return ok(
    client.api.v1.cases[':id'].payments[':payment_id'].strike.$post({
      param: { id: encodeURIComponent(id), payment_id },
      query: {},
      json,
    }),
  )
}

export function setHandler(
  id: string,
  json: { readonly account_id: string | null; readonly based_on: string | null },
) {
  return ok(client.api.v1.cases[':id'].handler.$put({ ...ofCase(id), json }))
}
