// A member of one of the invented region's associations, signed in.
import { sessionCookie } from '../../../api/contract/people/session_cookie.ts'
import { makeAccount } from '../../../data/accounts/account/account.ts'
import { grantRole } from '../../../data/accounts/grant/grant.ts'
import { makeSession } from '../../../data/accounts/session/session.ts'
import { system } from '../../../data/audit/entry.ts'
import type { Installation } from '../../../data/deliveries/delivery.ts'

/** The cookie. */
export function signedInMember({ database, now }: Installation): Promise<string> {
  return database.record(async (connection, note) => {
    const recording = { connection, note, by: system, now: now() }
    const account_id = await makeAccount(recording, { name: 'Medlem', email: 'medlem@example.se' })
    const grant = { organisation_id: null, association_id: 'association-7' }
    await grantRole(recording, account_id, { ...grant, role: 'association_member', source: 'administrator' })
    const { secret } = await makeSession(recording, { account_id, device: 'bench', provider: 'bench' })
    return `${sessionCookie}=${secret}`
  })
}
