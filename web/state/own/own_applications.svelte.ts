// What an association has: its cases, its drafts, and how long things usually take.
import { type Client, client, done, type Good, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'
import type { FormKey } from '../asking/form_key.ts'

type V1 = Client['api']['v1']
export type OwnCase = Good<Awaited<ReturnType<V1['own-cases']['$get']>>>['items'][number]
export type ListedDraft = Good<Awaited<ReturnType<V1['drafts']['$get']>>>['items'][number]
export type WaitingTimes = Good<Awaited<ReturnType<V1['waiting-times']['$get']>>>['items']

export function ownCasesAnswer(from: Client = client): Answer<'own', readonly OwnCase[]> {
  return new Answer(
    async (_question, signal) =>
      (await ok(from.api.v1['own-cases'].$get({ query: {} }, { init: { signal } }))).items,
  )
}

export function draftsAnswer(from: Client = client): Answer<'drafts', readonly ListedDraft[]> {
  return new Answer(
    async (_question, signal) =>
      (await ok(from.api.v1.drafts.$get({ query: {} }, { init: { signal } }))).items,
  )
}

export function waitingTimesAnswer(from: Client = client): Answer<string, WaitingTimes> {
  return new Answer(
    async (as_of, signal) =>
      (await ok(from.api.v1['waiting-times'].$get({ query: { as_of } }, { init: { signal } }))).items,
  )
}

export async function beginDraft(association_id: string, title: string, key: FormKey): Promise<string> {
  const json = { association_id, title }
  return (await ok(client.api.v1.drafts.$post({ query: {}, json }, { headers: key.headers }))).id
}

export function discardDraft(id: string, edition: number): Promise<void> {
  return done(client.api.v1.drafts[':id'].$delete({ param: { id }, query: { edition: String(edition) } }))
}

export function answerSupplement(
  id: string,
  supplement_id: string,
  json: { readonly edition: number; readonly answer: string },
) {
  const param = { id: encodeURIComponent(id), supplement_id }
  return ok(client.api.v1.cases[':id'].supplements[':supplement_id'].answer.$put({ param, query: {}, json }))
}
