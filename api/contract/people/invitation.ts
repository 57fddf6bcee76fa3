// An invitation: a link by which whoever signs in gets a role, once.
import { z } from 'zod'
import { asParameter, pageParameters } from '../question.ts'
import { grantedRole } from './account.ts'
import { newGrant } from './people.ts'

export const invitationDays = 14

export const invitation = z.object({
  id: z.string(),
  role: grantedRole,
  organisation_id: z.string().nullable(),
  organisation_name: z.string().nullable(),
  association_id: z.string().nullable(),
  association_name: z.string().nullable(),
  email: z.string().nullable(),
  invited_by: z.string(),
  invited_by_name: z.string().nullable(),
  created_at: z.string(),
  expires_at: z.string(),
  accepted_at: z.string().nullable(),
  accepted_by: z.string().nullable(),
  accepted_by_name: z.string().nullable(),
  state: z.enum(['open', 'accepted', 'expired', 'revoked']),
})
export type Invitation = z.infer<typeof invitation>
export const invitations = z.object({ items: z.array(invitation), total: z.int() })
export const invitationsQuery = z.strictObject({ ...pageParameters, ...asParameter })

export const newInvitation = newGrant.safeExtend({
  email: z
    .email({ error: 'an e-mail address, or null' })
    .max(200, { error: 'an e-mail address of at most 200 characters, or null' })
    .nullable()
    .default(null),
  /** The language of the e-mail. */
  language: z.enum(['sv', 'en']).default('sv'),
})

export type NewInvitation = z.input<typeof newInvitation>

/** The link is told once, to the inviter; `is_mailed` says whether it went by e-mail too. */
export const madeInvitation = z.object({ invitation, link: z.string(), is_mailed: z.boolean() })
export type MadeInvitation = z.infer<typeof madeInvitation>

/** The secret stands behind the # of the link, so that no server's log and no other site ever sees it. */
export const invitationSecret = z.strictObject({ secret: z.string().min(1).max(200) })

/** What the invited person sees before accepting. */
export const invitationOffer = invitation.pick({
  role: true,
  organisation_name: true,
  association_name: true,
  expires_at: true,
  state: true,
  invited_by_name: true,
})
export type InvitationOffer = z.infer<typeof invitationOffer>
