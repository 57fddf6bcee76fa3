// Inviting somebody to what one belongs to oneself.
import type { KeptGrant } from '../../api/contract/account.ts'
import type { MadeInvitation } from '../../api/contract/invitation.ts'
import { asked } from './asked.ts'

export type Invited = Pick<KeptGrant, 'role' | 'organisation_id' | 'association_id'> & {
  readonly email: string | null
  readonly language: 'sv' | 'en'
}

export function invite(invited: Invited): Promise<MadeInvitation> {
  return asked('/api/v1/invitations', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(invited),
  })
}
