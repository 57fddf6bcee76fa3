// A fibre association whose members may sign in; its applications are found in the register, by its number or its name.
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Asked, Recording } from '../recording.ts'

const associationsSql = sqlFile(import.meta.url, './associations.sql')
const insertSql = sqlFile(import.meta.url, './insert_association.sql')
const changeSql = sqlFile(import.meta.url, './change_association.sql')
const deleteSql = sqlFile(import.meta.url, './delete_association.sql')

const associationRow = z.object({
  id: z.string(),
  name: z.string(),
  association_number: z.string().nullable(),
  created_at: z.string(),
  /** Accounts with a role in it. */
  people: z.int(),
  open_invitations: z.int(),
  /** Journal numbers. */
  applications: z.array(z.string()),
})
export type KeptAssociation = z.infer<typeof associationRow>

export async function associations(
  asked: Asked,
  now: Date,
  id: string | null = null,
): Promise<KeptAssociation[]> {
  return asked.rows(associationsSql, { now: now.toISOString(), id }, associationRow)
}

export async function association(asked: Asked, now: Date, id: string): Promise<KeptAssociation | undefined> {
  const [found] = await associations(asked, now, id)
  return found
}

/** Whether it is new. */
export async function saveAssociation(
  { connection, note, by, now }: Recording,
  { id, name, association_number }: Pick<KeptAssociation, 'id' | 'name' | 'association_number'>,
): Promise<boolean> {
  const old = await association(connection, now, id)
  if (old?.name === name && old.association_number === association_number) return false
  const values = { name, association_number }
  await (old
    ? connection.run(changeSql, { id, ...values })
    : connection.run(insertSql, { id, ...values, created_at: now.toISOString() }))
  const before = old ? { name: old.name, association_number: old.association_number } : null
  note({ by, action: 'association_saved', object: ['association', id], before, after: values })
  return !old
}

export async function removeAssociation(
  { connection, note, by }: Recording,
  { id, name, association_number }: KeptAssociation,
): Promise<void> {
  await connection.run(deleteSql, { id })
  const before = { name, association_number }
  note({ by, action: 'association_removed', object: ['association', id], before })
}
