// Name and address of an account become what is known of them now; what nobody tells stays.
import { sqlFile } from '../../database/sql_file.ts'
import type { Recording } from '../recording.ts'
import { account } from './account.ts'

const setPersonSql = sqlFile(import.meta.url, './set_person.sql')

/** Null is what is not told. */
export type Person = { readonly name: string | null; readonly email: string | null }

/** Only what differs is noted. */
export async function renewPerson(
  { connection, note, by }: Recording,
  id: string,
  told: Person,
): Promise<void> {
  const kept = await account(connection, id)
  if (!kept) return
  const now = { name: told.name ?? kept.name, email: told.email ?? kept.email }
  const changed = (['name', 'email'] as const).filter((field) => now[field] !== kept[field])
  if (changed.length === 0) return
  await connection.run(setPersonSql, { id, ...now })
  const valuesOf = (person: Person) => Object.fromEntries(changed.map((field) => [field, person[field]]))
  note({
    by,
    action: 'account_changed',
    object: ['account', id],
    before: valuesOf(kept),
    after: valuesOf(now),
    account_id: id,
  })
}
