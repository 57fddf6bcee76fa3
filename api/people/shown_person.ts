import type { Context } from 'hono'
import type { Account } from '../../data/accounts/account/account.ts'
import type { PersonRecord } from '../contract/people/people.ts'
import type { AppEnv } from '../endpoint.ts'

/** The account as an answer; that it shows somebody else is noted. */
export function shownPerson(context: Context<AppEnv>, person: Account): PersonRecord {
  if (person.id !== context.get('actor').account_id) context.get('reading').add('account', person.id)
  return person
}
