// Organisations and associations: those that the caller sees, and what is done to them.
import type { Association, Organisation } from '../../../api/contract/people/organisation.ts'
import { type Client, client, done, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Page = { readonly limit: number; readonly offset: number }
type List<One> = { readonly items: readonly One[]; readonly total: number }

export function organisationList(from: Client = client): Answer<Page, List<Organisation>> {
  return new Answer(({ limit, offset }, signal) =>
    ok(
      from.api.v1.organisations.$get(
        { query: { limit: String(limit), offset: String(offset) } },
        { init: { signal } },
      ),
    ),
  )
}

export function associationList(from: Client = client): Answer<Page, List<Association>> {
  return new Answer(({ limit, offset }, signal) =>
    ok(
      from.api.v1.associations.$get(
        { query: { limit: String(limit), offset: String(offset) } },
        { init: { signal } },
      ),
    ),
  )
}

export async function saveOrganisation(id: string, name: string, from: Client = client): Promise<void> {
  await ok(from.api.v1.organisations[':id'].$put({ param: { id }, query: {}, json: { name } }))
}

export function removeOrganisation(id: string, from: Client = client): Promise<void> {
  return done(from.api.v1.organisations[':id'].$delete({ param: { id }, query: {} }))
}

export async function saveAssociation(
  id: string,
  json: { readonly name: string; readonly association_number: string | null },
  from: Client = client,
): Promise<void> {
  await ok(from.api.v1.associations[':id'].$put({ param: { id }, query: {}, json }))
}

export function removeAssociation(id: string, from: Client = client): Promise<void> {
  return done(from.api.v1.associations[':id'].$delete({ param: { id }, query: {} }))
}
