// Who may sign in, and what they may be.
import { z } from 'zod'
import { actions } from './actions.ts'
import { grantedRoles } from './vocabulary.ts'

export const action = z.enum(actions, { error: `one of ${actions.join(', ')}` })
export const grantedRole = z.enum(grantedRoles, { error: `one of ${grantedRoles.join(', ')}` })

/** A role, and for whom where the role names somebody: a publisher's organisation, a member's association. */
export const grant = z.object({
  role: grantedRole,
  organisation_id: z.string().nullable(),
  association_id: z.string().nullable(),
})
