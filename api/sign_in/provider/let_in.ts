// A person that a provider has proven: their account, made where there is none, gets the name, address and roles of its claims and a new
// session.
import type { Context } from 'hono'
import { makeAccount } from '../../../data/accounts/account/account.ts'
import { type Person, renewPerson } from '../../../data/accounts/account/renew_person.ts'
import { renewGrants } from '../../../data/accounts/grant/renew_grants.ts'
import { accountByIdentity, linkIdentity } from '../../../data/accounts/identity/identity.ts'
import type { Recording } from '../../../data/accounts/recording.ts'
import type { By } from '../../../data/audit/entry.ts'
import type { AppEnv } from '../../endpoint.ts'
import { beginSession, formerSession } from '../begin_session.ts'
import { emailIn, nameIn, rolesIn } from './claims.ts'
import type { Proven } from './proven_person.ts'
import type { Provider } from './provider.ts'

/** Of whom the provider tells no name. */
const nameless = 'Utan namn'

/** The new session's secret; undefined for a blocked account, whose try is noted. */
export async function letIn(
  context: Context<AppEnv>,
  { settings }: Provider,
  proven: Proven,
): Promise<string | undefined> {
  const { database, now, sign_in } = context.get('product')
  const former = await formerSession(context)
  const via = `provider ${settings.id}`
  const by: By = { actor: 'system', via }
  const roles = rolesIn(proven.claims, settings.CLAIMS)
  return database.record(async (connection, note) => {
    const recording: Recording = { connection, note, by, now: now() }
    const known = await accountByIdentity(connection, proven)
    if (known?.is_blocked) {
      const object = ['account', known.account_id] as const
      note({ by, action: 'sign_in_refused', object, after: { provider: settings.id, reason: 'blocked' } })
      return undefined
    }
    const told = { name: nameIn(proven.claims), email: emailIn(proven.claims) }
    if (known) await renewPerson(recording, known.account_id, told)
    const account_id = known?.account_id ?? (await newAccount(recording, settings.id, proven, told))
    const leftOut = await renewGrants(recording, account_id, { source: 'provider', roles })
    for (const { role, organisation_id, association_id } of leftOut)
      sign_in.report('role_left_out', {
        provider: settings.id,
        role,
        missing: organisation_id ?? association_id ?? '',
      })
    return beginSession(
      { ...recording, by: { actor: account_id, via } },
      {
        context,
        former,
        account_id,
        provider: settings.id,
        provider_session: proven.provider_session,
        id_token: proven.id_token,
      },
    )
  })
}

async function newAccount(
  recording: Recording,
  provider: string,
  { issuer, subject }: Proven,
  { name, email }: Person,
): Promise<string> {
  const account_id = await makeAccount(recording, { name: name ?? nameless, email })
  await linkIdentity(recording, account_id, { provider, issuer, subject })
  return account_id
}
