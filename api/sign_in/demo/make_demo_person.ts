// An invented person's account, organisation and association: made when somebody first steps in, found as they are afterwards.
import { z } from 'zod'
import { makeAccount } from '../../../data/accounts/account/account.ts'
import { association, saveAssociation } from '../../../data/accounts/association/association.ts'
import { renewGrants } from '../../../data/accounts/grant/renew_grants.ts'
import { accountByIdentity, linkIdentity } from '../../../data/accounts/identity/identity.ts'
import { organisation, saveOrganisation } from '../../../data/accounts/organisation/organisation.ts'
import type { Recording } from '../../../data/accounts/recording.ts'
import { sqlFile } from '../../../data/database/sql_file.ts'
import { demoOrganisation } from '../../../data/demo/layers/demo_organisation.ts'
import { AppError } from '../../contract/problem.ts'
import { type DemoPerson, demoAssociationId } from './demo_people.ts'

const associationSql = sqlFile(import.meta.url, './demo_association.sql')
const associationRow = z.object({ name: z.string(), association_number: z.string().nullable() })
/** Where the register was emptied. */
const noAssociation = { name: 'Exempelbyns fiberförening (påhittad)', association_number: null }

/** The account's id. */
export async function makeDemoPerson(recording: Recording, person: DemoPerson): Promise<string> {
  await makeGroups(recording)
  const identity = { issuer: 'demo', subject: person.id }
  const known = await accountByIdentity(recording.connection, identity)
  if (known?.is_blocked) throw new AppError('forbidden', 'This account is blocked. Step in as somebody else.')
  const account_id = known?.account_id ?? (await makeAccount(recording, { name: person.name }))
  if (!known) await linkIdentity(recording, account_id, { provider: 'demo', ...identity })
  const { id: role, organisation_id, association_id } = person
  await renewGrants(recording, account_id, {
    source: 'demo',
    roles: [{ role, organisation_id, association_id }],
  })
  return account_id
}

async function makeGroups(recording: Recording): Promise<void> {
  const { connection, now } = recording
  if (!(await organisation(connection, now, demoOrganisation.id)))
    await saveOrganisation(recording, demoOrganisation)
  if (await association(connection, now, demoAssociationId)) return
  const [found = noAssociation] = await connection.rows(associationSql, {}, associationRow)
  await saveAssociation(recording, { id: demoAssociationId, ...found })
}
