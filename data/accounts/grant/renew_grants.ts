// What a provider (or the demo) gives is renewed at each sign-in: what it no longer gives goes, and what others gave stays.
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import { account } from '../account/account.ts'
import type { Recording } from '../recording.ts'
import { grantRole, type KeptGrant, type NewGrant, type Role, revokeGrant } from './grant.ts'

const groupsSql = sqlFile(import.meta.url, './known_groups.sql')
const groupRow = z.object({ kind: z.enum(['organisation', 'association']), id: z.string() })

type Renewed = {
  readonly source: NewGrant['source']
  readonly roles: readonly Role[]
}

/** Answers the roles left out, since their organisation or association is not there. */
export async function renewGrants(
  recording: Recording,
  account_id: string,
  { source, roles }: Renewed,
): Promise<readonly Role[]> {
  const groups = await recording.connection.rows(groupsSql, {}, groupRow)
  const has = (kind: string, id: string | null) =>
    id === null || groups.some((group) => group.kind === kind && group.id === id)
  const isKnown = (role: Role) =>
    has('organisation', role.organisation_id) && has('association', role.association_id)
  const wanted = roles.filter(isKnown)
  const kept = (await account(recording.connection, account_id))?.grants ?? []
  const old = kept.filter((grant) => grant.source === source)
  for (const grant of old.filter((one) => !isIn(wanted, one))) await revokeGrant(recording, account_id, grant)
  for (const role of wanted.filter((one) => !isIn(old, one)))
    await grantRole(recording, account_id, { ...role, source })
  return roles.filter((role) => !isKnown(role))
}

function isIn(
  roles: readonly (Role | KeptGrant)[],
  { role, organisation_id, association_id }: Role,
): boolean {
  return roles.some(
    (one) =>
      one.role === role && one.organisation_id === organisation_id && one.association_id === association_id,
  )
}
