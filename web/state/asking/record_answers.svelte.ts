// One application or one backbone project, with all that has happened to it.
import { type Client, client, type Good, ok } from '../../api.ts'
import { Answer } from './answer.svelte.ts'
import { type Question, queryOf } from './question.ts'

type RecordQuestion = Question & { readonly id: string }
type Asking<One extends 'applications' | 'backbone-projects'> = Good<
  Awaited<ReturnType<Client['api']['v1'][One][':id']['$get']>>
>
export type ApplicationBody = Asking<'applications'>
export type BackboneProjectBody = Asking<'backbone-projects'>

export function applicationAnswer(from: Client = client): Answer<RecordQuestion, ApplicationBody> {
  return new Answer(({ id, ...question }, signal) => {
    const asked = { param: { id: encodeURIComponent(id) }, query: queryOf(question) }
    return ok(from.api.v1.applications[':id'].$get(asked, { init: { signal } }))
  })
}

export function backboneProjectAnswer(from: Client = client): Answer<RecordQuestion, BackboneProjectBody> {
  return new Answer(({ id, ...question }, signal) => {
    const asked = { param: { id: encodeURIComponent(id) }, query: queryOf(question) }
    return ok(from.api.v1['backbone-projects'][':id'].$get(asked, { init: { signal } }))
  })
}
