// The accounts, page by page, and one of them; what an administrator does to it.
import type { Grant } from '../../../api/contract/people/account.ts'
import type { PersonRecord } from '../../../api/contract/people/people.ts'
import { type Client, client, done, ok } from '../../api.ts'
import type { PeopleFilters } from '../address/list_filters.ts'
import { Answer } from '../asking/answer.svelte.ts'

export type PeopleQuestion = PeopleFilters & { readonly limit: number; readonly offset: number }
type People = { readonly items: readonly PersonRecord[]; readonly total: number }

export function peopleList(from: Client = client): Answer<PeopleQuestion, People> {
  return new Answer(({ person, role, limit, offset }, signal) => {
    const query = {
      limit: String(limit),
      offset: String(offset),
      ...(person ? { q: person } : {}),
      ...(role ? { role } : {}),
    }
    return ok(from.api.v1.people.$get({ query }, { init: { signal } }))
  })
}

export function onePerson(from: Client = client): Answer<string, PersonRecord> {
  return new Answer((id, signal) =>
    ok(from.api.v1.people[':id'].$get({ param: { id }, query: {} }, { init: { signal } })),
  )
}

export function blockPerson(id: string, is_blocked: boolean, from: Client = client): Promise<PersonRecord> {
  return ok(from.api.v1.people[':id'].$patch({ param: { id }, query: {}, json: { is_blocked } }))
}

export async function giveRole(id: string, grant: Grant, from: Client = client): Promise<void> {
  await ok(from.api.v1.people[':id'].grants.$post({ param: { id }, query: {}, json: grant }))
}

export function takeRole(id: string, grant_id: string, from: Client = client): Promise<void> {
  return done(from.api.v1.people[':id'].grants[':grant_id'].$delete({ param: { id, grant_id }, query: {} }))
}

export function erasePerson(id: string, from: Client = client): Promise<void> {
  return done(from.api.v1.people[':id'].$delete({ param: { id }, query: {} }))
}
