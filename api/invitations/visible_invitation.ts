// Which invitations somebody sees and may revoke: those to roles that they might invite to themselves. And that it shows others is noted.
import type { Context } from 'hono'
import type { Role } from '../../data/accounts/grant/grant.ts'
import type { KeptInvitation } from '../../data/accounts/invitation/invitation.ts'
import { type Actor, can } from '../access/permissions.ts'
import type { Invitation } from '../contract/people/invitation.ts'
import type { AppEnv } from '../endpoint.ts'

/** The shape of the role has it that a member's names an association and nothing else, a publisher's an organisation. */
export function mayInviteTo(actor: Actor, { organisation_id, association_id }: Role): boolean {
  return can(actor, 'invite', { organisation_id, association_id })
}

export function shownInvitation(context: Context<AppEnv>, invitation: KeptInvitation): Invitation {
  const { email, invited_by, accepted_by_name, invited_by_name } = invitation
  const is_own = invited_by === context.get('actor').account_id
  if (email !== null || accepted_by_name !== null || (invited_by_name !== null && !is_own))
    context.get('reading').add('invitation', invitation.id)
  return invitation
}
