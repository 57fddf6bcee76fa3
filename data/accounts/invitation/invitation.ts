// An invitation to a role: whoever has its secret and signs in may take it, once.
import { z } from 'zod'
import { invitationDays } from '../../../api/contract/people/invitation.ts'
import { grantedRoles } from '../../../api/contract/vocabulary.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Role } from '../grant/grant.ts'
import type { Asked, Recording } from '../recording.ts'
import { makeSecret, secretHash } from '../secret.ts'

const invitationsSql = sqlFile(import.meta.url, './invitations.sql')
const insertSql = sqlFile(import.meta.url, './insert_invitation.sql')
const acceptSql = sqlFile(import.meta.url, './accept_invitation.sql')
const revokeSql = sqlFile(import.meta.url, './revoke_invitation.sql')

const day_ms = 24 * 3600 * 1000

const invitationRow = z.object({
  id: z.string(),
  role: z.enum(grantedRoles),
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
export type KeptInvitation = z.infer<typeof invitationRow>

/** The newest first. */
export async function invitations(asked: Asked, now: Date): Promise<KeptInvitation[]> {
  return find(asked, now, {})
}

export async function invitationById(
  asked: Asked,
  now: Date,
  id: string,
): Promise<KeptInvitation | undefined> {
  const [found] = await find(asked, now, { id })
  return found
}

export async function invitationBySecret(
  asked: Asked,
  now: Date,
  secret: string,
): Promise<KeptInvitation | undefined> {
  const [found] = await find(asked, now, { secret_hash: secretHash(secret) })
  return found
}

/** The secret is told this once. */
export async function makeInvitation(
  { connection, note, by, now }: Recording,
  { role, organisation_id, association_id, email }: Role & { readonly email: string | null },
): Promise<{ id: string; secret: string }> {
  const { id, secret, secret_hash } = makeSecret('invitation')
  const expires_at = new Date(now.getTime() + invitationDays * day_ms).toISOString()
  const offered = { role, organisation_id, association_id, email }
  const times = { created_at: now.toISOString(), expires_at }
  await connection.run(insertSql, { id, secret_hash, ...offered, invited_by: by.actor, ...times })
  note({ by, action: 'invitation_made', object: ['invitation', id], after: { ...offered, expires_at } })
  return { id, secret }
}

export async function markAccepted(
  { connection, note, by, now }: Recording,
  { id, role, organisation_id, association_id }: KeptInvitation,
): Promise<void> {
  await connection.run(acceptSql, { id, accepted_by: by.actor, accepted_at: now.toISOString() })
  const after = { state: 'accepted', accepted_by: by.actor, role, organisation_id, association_id }
  note({ by, action: 'invitation_accepted', object: ['invitation', id], before: { state: 'open' }, after })
}

export async function revokeInvitation(
  { connection, note, by, now }: Recording,
  { id, state }: KeptInvitation,
): Promise<void> {
  await connection.run(revokeSql, { id, revoked_at: now.toISOString() })
  const after = { state: 'revoked' }
  note({ by, action: 'invitation_revoked', object: ['invitation', id], before: { state }, after })
}

async function find(
  asked: Asked,
  now: Date,
  { id = null, secret_hash = null }: { id?: string | null; secret_hash?: string | null },
): Promise<KeptInvitation[]> {
  return asked.rows(invitationsSql, { now: now.toISOString(), id, secret_hash }, invitationRow)
}
