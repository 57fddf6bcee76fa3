// A role that somebody has, for whom where the role names somebody, and who gave it.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { grantedRoles } from '../../../api/contract/vocabulary.ts'
import { sqlFile } from '../../database/sql_file.ts'
import type { Recording } from '../recording.ts'

const insertSql = sqlFile(import.meta.url, './insert_grant.sql')
const deleteSql = sqlFile(import.meta.url, './delete_grant.sql')

/** A row of accounts.role_grant as `accounts.sql` lists it. */
export const keptGrant = z.object({
  id: z.string(),
  role: z.enum(grantedRoles),
  organisation_id: z.string().nullable(),
  organisation_name: z.string().nullable(),
  association_id: z.string().nullable(),
  association_name: z.string().nullable(),
  /** Who gave it: an administrator, an invitation, the claims of the provider, the demo. */
  source: z.enum(['administrator', 'invitation', 'provider', 'demo']),
  granted_at: z.string(),
})
export type KeptGrant = z.infer<typeof keptGrant>

/** What a role lets somebody be, whoever gave it. */
export type Role = Pick<KeptGrant, 'role' | 'organisation_id' | 'association_id'>
export type NewGrant = Role & Pick<KeptGrant, 'source'>

/** The grant's id. Whether the giver may is the caller's to ask. */
export async function grantRole(
  { connection, note, by, now }: Recording,
  account_id: string,
  given: NewGrant,
): Promise<string> {
  const id = randomUUID()
  const granted = { granted_by: by.actor, granted_at: now.toISOString() }
  await connection.run(insertSql, { id, account_id, ...given, ...granted })
  note({ by, action: 'role_granted', object: ['account', account_id], after: { grant: id, ...given } })
  return id
}

export async function revokeGrant(
  { connection, note, by }: Recording,
  account_id: string,
  { id, role, organisation_id, association_id, source }: KeptGrant,
): Promise<void> {
  await connection.run(deleteSql, { id })
  const before = { grant: id, role, organisation_id, association_id, source }
  note({ by, action: 'role_revoked', object: ['account', account_id], before })
}

/**
 * The one of these that gives the role already. What a sign-in provider said does not count: it goes when the provider no longer says it, and
 * whoever gives the role here means it to stay.
 */
export function lasting(grants: readonly KeptGrant[], wanted: Role): KeptGrant | undefined {
  return grants.find(
    ({ role, organisation_id, association_id, source }) =>
      source !== 'provider' &&
      role === wanted.role &&
      organisation_id === wanted.organisation_id &&
      association_id === wanted.association_id,
  )
}
