// The invitations that the caller sees, newest first; and taking one back.
import type { Invitation } from '../../../api/contract/people/invitation.ts'
import { type Client, client, done, ok } from '../../api.ts'
import { Answer } from '../asking/answer.svelte.ts'

type Page = { readonly limit: number; readonly offset: number }
type Invitations = { readonly items: readonly Invitation[]; readonly total: number }

export function invitationList(from: Client = client): Answer<Page, Invitations> {
  return new Answer(({ limit, offset }, signal) => {
    const query = { limit: String(limit), offset: String(offset) }
    return ok(from.api.v1.invitations.$get({ query }, { init: { signal } }))
  })
}

export function revokeInvitation(id: string, from: Client = client): Promise<void> {
  return done(from.api.v1.invitations[':id'].$delete({ param: { id }, query: {} }))
}
