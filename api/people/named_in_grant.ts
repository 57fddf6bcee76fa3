import { association } from '../../data/accounts/association/association.ts'
import type { Role } from '../../data/accounts/grant/grant.ts'
import { organisation } from '../../data/accounts/organisation/organisation.ts'
import type { Recording } from '../../data/accounts/recording.ts'
import { AppError } from '../contract/problem.ts'

/** Throws AppError('bad_input') where a role names an organisation or association that is not there. */
export async function demandNamed(
  { connection, now }: Recording,
  { organisation_id, association_id }: Role,
): Promise<void> {
  if (organisation_id !== null && !(await organisation(connection, now, organisation_id)))
    throw notThere('organisation_id', 'organisation', '/api/v1/organisations')
  if (association_id !== null && !(await association(connection, now, association_id)))
    throw notThere('association_id', 'association', '/api/v1/associations')
}

function notThere(parameter: string, kind: string, list: string): AppError {
  const detail = `must be the id of an ${kind} that is there. GET ${list} lists them`
  return new AppError('bad_input', `${parameter} ${detail}.`, [{ parameter, detail }])
}
