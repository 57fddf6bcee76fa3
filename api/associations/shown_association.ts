import type { Context } from 'hono'
import type { KeptAssociation } from '../../data/accounts/association/association.ts'
import { can } from '../access/permissions.ts'
import { isPersonalNumber } from '../access/public_fields.ts'
import type { AppEnv } from '../endpoint.ts'

/** The association as an answer. Where its number is somebody's personal identity number, reading it takes the right to, and is noted. */
export function shownAssociation(context: Context<AppEnv>, kept: KeptAssociation) {
  const { id, name, created_at, people, applications } = kept
  const association_number = shownNumber(context, kept)
  return { id, name, created_at, people, association_number, applications }
}

function shownNumber(context: Context<AppEnv>, { id, association_number }: KeptAssociation): string | null {
  if (!isPersonalNumber(association_number)) return association_number
  if (!can(context.get('actor'), 'read_personal_data')) return null
  context.get('reading').add('association', id)
  return association_number
}
