// Who may sign in, what they may be, and what a person can see and do about their own account.
import { z } from 'zod'
import { oneLine, wholeNumberInBody } from '../body_values.ts'
import { asParameter } from '../question.ts'
import { grantedRoles } from '../vocabulary.ts'
import { actions } from './actions.ts'

export const action = z.enum(actions, { error: `one of ${actions.join(', ')}` })
export const grantedRole = z.enum(grantedRoles, { error: `one of ${grantedRoles.join(', ')}` })

/** A role, and for whom where the role names somebody: a publisher's organisation, a member's association. */
export const grant = z.object({
  role: grantedRole,
  organisation_id: z.string().nullable(),
  association_id: z.string().nullable(),
})

export const keptGrant = grant.extend({
  id: z.string(),
  /** The names of the organisation and the association. */
  organisation_name: z.string().nullable(),
  association_name: z.string().nullable(),
  /** Who gave it: an administrator, an invitation, the claims of the sign-in provider (renewed at each sign-in), the demo. */
  source: z.enum(['administrator', 'invitation', 'provider', 'demo']),
  /** RFC 3339, UTC. */
  granted_at: z.string(),
})
export type Grant = z.infer<typeof grant>
export type KeptGrant = z.infer<typeof keptGrant>

export const ownAccount = z.object({
  id: z.string(),
  /** Null for the operator, whose account is the server's own token. */
  name: z.string().nullable(),
  email: z.string().nullable(),
  created_at: z.string().nullable(),
  is_operator: z.boolean(),
  grants: z.array(keptGrant),
  /** With which provider the account signs in. */
  identities: z.array(z.object({ provider: z.string(), linked_at: z.string() })),
  may: z.array(action),
})
export type OwnAccount = z.infer<typeof ownAccount>

export const ownQuery = z.strictObject(asParameter)

export const ownSession = z.object({
  id: z.string(),
  created_at: z.string(),
  last_seen_at: z.string(),
  expires_at: z.string(),
  /** Browser and system, such as 'Firefox, Linux'; empty where the browser did not say. */
  device: z.string(),
  provider: z.string(),
  is_current: z.boolean(),
})
export const ownSessions = z.object({ items: z.array(ownSession), total: z.int() })

export const longestTokenDays = 366
/** Of one account, at a time. */
export const validTokensAtMost = 50

export const newToken = z.strictObject({
  name: oneLine(100),
  /** What it is for: actions that the account may do and a token can carry. */
  scopes: z.array(action).min(1).max(actions.length),
  days: wholeNumberInBody(1, longestTokenDays),
})

export const ownToken = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(z.string()),
  created_at: z.string(),
  expires_at: z.string(),
  /** To the hour. */
  last_used_at: z.string().nullable(),
  revoked_at: z.string().nullable(),
  state: z.enum(['valid', 'expired', 'revoked']),
})
export const ownTokens = z.object({ items: z.array(ownToken), total: z.int() })
/** The only time that the secret is told. */
export const madeToken = z.object({ token: ownToken, secret: z.string() })

export type OwnSession = z.infer<typeof ownSession>
export type OwnToken = z.infer<typeof ownToken>
export type MadeToken = z.infer<typeof madeToken>
export type NewToken = z.infer<typeof newToken>
