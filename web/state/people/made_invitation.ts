// Inviting somebody to what one belongs to oneself.
import { type Client, client, type Good, ok } from '../../api.ts'

type Post = Client['api']['v1']['invitations']['$post']
export type MadeInvitation = Good<Awaited<ReturnType<Post>>>
export type Invited = Parameters<Post>[0]['json']

export function invite(json: Invited, from: Client = client): Promise<MadeInvitation> {
  return ok(from.api.v1.invitations.$post({ query: {}, json }))
}
