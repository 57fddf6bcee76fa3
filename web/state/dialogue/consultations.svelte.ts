// Market consultations: as everybody reads them, and as whoever holds them works on them.
import type { ConsultationReplySent } from '../../../api/contract/dialogue/consultation.ts'
import { type Client, client, done, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import type { FormKey } from '../asking/form_key.ts'

type Open = Client['api']['v1']['consultations']
type Handled = Client['api']['v1']['handled-consultations']
export type ConsultationList = Good<Awaited<ReturnType<Open['$get']>>>
export type ConsultationBody = Good<Awaited<ReturnType<Open[':id']['$get']>>>
export type HandledBody = Good<Awaited<ReturnType<Handled[':id']['$get']>>>
export type HandledList = Good<Awaited<ReturnType<Handled['$get']>>>
export type Replies = Good<Awaited<ReturnType<Handled[':id']['replies']['$get']>>>

export type ConsultationFields = {
  readonly title: string
  readonly text: string
  readonly area_ids: string[]
  readonly opens_on: string
  readonly closes_on: string | null
}

export function consultationList(from: Client = client): Answer<'all', ConsultationList> {
  return new Answer((_question, signal) =>
    ok(from.api.v1.consultations.$get({ query: { limit: '1000' } }, { init: { signal } })),
  )
}

export function consultationAnswer(from: Client = client): Answer<string, ConsultationBody> {
  return new Answer((id, signal) =>
    ok(
      from.api.v1.consultations[':id'].$get(
        { param: { id: encodeURIComponent(id) }, query: {} },
        { init: { signal } },
      ),
    ),
  )
}

export function handledList(from: Client = client): Answer<'all', HandledList> {
  return new Answer((_question, signal) =>
    ok(from.api.v1['handled-consultations'].$get({ query: { limit: '1000' } }, { init: { signal } })),
  )
}

export function handledAnswer(from: Client = client): Answer<string, HandledBody> {
  return new Answer((id, signal) =>
    ok(
      from.api.v1['handled-consultations'][':id'].$get(
        { param: { id: encodeURIComponent(id) }, query: {} },
        { init: { signal } },
      ),
    ),
  )
}

/** Read when somebody asks for them, since each reading is noted. */
export function consultationReplies(id: string, from: Client = client): Promise<Replies> {
  return ok(
    from.api.v1['handled-consultations'][':id'].replies.$get({ param: { id }, query: { limit: '1000' } }),
  )
}

export function reply(id: string, json: ConsultationReplySent, key: FormKey) {
  return ok(
    client.api.v1.consultations[':id'].replies.$post(
      { param: { id }, query: {}, json },
      { headers: key.headers },
    ),
  )
}

export function draftConsultation(json: ConsultationFields, key: FormKey): Promise<HandledBody> {
  return ok(client.api.v1['handled-consultations'].$post({ query: {}, json }, { headers: key.headers }))
}

export function changeConsultation(
  id: string,
  json: ConsultationFields & { readonly edition: number },
): Promise<HandledBody> {
  return ok(client.api.v1['handled-consultations'][':id'].$put({ param: { id }, query: {}, json }))
}

export function publishConsultation(id: string, edition: number): Promise<HandledBody> {
  return ok(
    client.api.v1['handled-consultations'][':id'].publish.$post({
      param: { id },
      query: {},
      json: { edition },
    }),
  )
}

export function closeConsultation(
  id: string,
  json: { readonly edition: number; readonly decided: string },
): Promise<HandledBody> {
  return ok(client.api.v1['handled-consultations'][':id'].close.$post({ param: { id }, query: {}, json }))
}

export function discardConsultation(id: string): Promise<void> {
  return done(client.api.v1['handled-consultations'][':id'].$delete({ param: { id }, query: {} }))
}
