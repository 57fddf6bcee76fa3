// Whom to ask in an association. The log tells that somebody was added or changed, not who: that is here, and goes when it is removed.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'
import { demandEdition } from '../edition.ts'

const contactsSql = sqlFile(import.meta.url, './contacts.sql')
const insertSql = sqlFile(import.meta.url, './insert_contact.sql')
const changeSql = sqlFile(import.meta.url, './change_contact.sql')
const deleteSql = sqlFile(import.meta.url, './delete_contact.sql')

const contactRow = z.object({
  id: z.string(),
  association_id: z.string(),
  name: z.string(),
  function: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  edition: z.int(),
  changed_at: z.string(),
})
export type KeptContact = z.infer<typeof contactRow>
export type ContactFields = Pick<KeptContact, 'name' | 'function' | 'email' | 'phone'>

/** By name. */
export async function contactsOf(
  asked: Asked,
  association_ids: readonly string[],
  id: string | null = null,
): Promise<KeptContact[]> {
  return asked.rows(contactsSql, { association_ids, id }, contactRow)
}

/** Its id. */
export async function addContact(
  { connection, note, by, now }: Recording,
  association_id: string,
  fields: ContactFields,
): Promise<string> {
  const id = randomUUID()
  const changed = { changed_at: now.toISOString(), changed_by: by.actor }
  await connection.run(insertSql, { id, association_id, ...fields, ...changed })
  note({ by, action: 'contact_saved', object: ['association', association_id], after: { contact: id } })
  return id
}

export async function changeContact(
  { connection, note, by, now }: Recording,
  { id, association_id, edition }: KeptContact,
  sent: ContactFields & { readonly edition: number },
): Promise<void> {
  demandEdition('the contact', edition, sent.edition)
  const { name, function: its_function, email, phone } = sent
  const changed = { changed_at: now.toISOString(), changed_by: by.actor }
  await connection.run(changeSql, { id, name, function: its_function, email, phone, ...changed })
  note({ by, action: 'contact_saved', object: ['association', association_id], after: { contact: id } })
}

export async function removeContact(
  { connection, note, by }: Recording,
  { id, association_id }: KeptContact,
): Promise<void> {
  await connection.run(deleteSql, { id })
  note({ by, action: 'contact_removed', object: ['association', association_id], before: { contact: id } })
}
