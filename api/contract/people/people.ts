// The accounts as whoever administers them sees them.
import { z } from 'zod'
import { asParameter, pageParameters } from '../question.ts'
import { grantedRole, keptGrant } from './account.ts'

export const personRecord = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  created_at: z.string(),
  last_seen_at: z.string().nullable(),
  is_blocked: z.boolean(),
  grants: z.array(keptGrant),
})
export type PersonRecord = z.infer<typeof personRecord>

export const people = z.object({ items: z.array(personRecord), total: z.int() })
export const peopleQuery = z.strictObject({
  /** Part of a name or an e-mail address. */
  q: z.string().min(1).max(100).optional(),
  role: grantedRole.optional(),
  ...pageParameters,
  ...asParameter,
})

export const personChange = z.strictObject({ is_blocked: z.boolean() })

/** An association's member names the association, a publisher the organisation, the others neither. */
export const newGrant = z
  .strictObject({
    role: grantedRole,
    organisation_id: z.string().nullable().default(null),
    association_id: z.string().nullable().default(null),
  })
  .refine(({ role, organisation_id }) => (role === 'publisher') === (organisation_id !== null), {
    path: ['organisation_id'],
    error: 'the id of an organisation for a publisher, and null for every other role',
  })
  .refine(({ role, association_id }) => (role === 'association_member') === (association_id !== null), {
    path: ['association_id'],
    error: 'the id of an association for an association member, and null for every other role',
  })
