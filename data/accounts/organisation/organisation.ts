// An organisation that publishes layers: named here once, and by its id wherever somebody has a role in it.
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Asked, Recording } from '../recording.ts'

const organisationsSql = sqlFile(import.meta.url, './organisations.sql')
const insertSql = sqlFile(import.meta.url, './insert_organisation.sql')
const renameSql = sqlFile(import.meta.url, './rename_organisation.sql')
const deleteSql = sqlFile(import.meta.url, './delete_organisation.sql')

const organisationRow = z.object({
  id: z.string(),
  name: z.string(),
  created_at: z.string(),
  /** Accounts with a role in it. */
  people: z.int(),
  open_invitations: z.int(),
  /** Withdrawn ones too: the news of the catalogue name it. */
  layers: z.int(),
})
export type KeptOrganisation = z.infer<typeof organisationRow>

export async function organisations(
  asked: Asked,
  now: Date,
  id: string | null = null,
): Promise<KeptOrganisation[]> {
  return asked.rows(organisationsSql, { now: now.toISOString(), id }, organisationRow)
}

export async function organisation(
  asked: Asked,
  now: Date,
  id: string,
): Promise<KeptOrganisation | undefined> {
  const [found] = await organisations(asked, now, id)
  return found
}

/** Whether it is new. */
export async function saveOrganisation(
  { connection, note, by, now }: Recording,
  { id, name }: Pick<KeptOrganisation, 'id' | 'name'>,
): Promise<boolean> {
  const old = await organisation(connection, now, id)
  if (old?.name === name) return false
  await (old
    ? connection.run(renameSql, { id, name })
    : connection.run(insertSql, { id, name, created_at: now.toISOString() }))
  const before = old ? { name: old.name } : null
  note({ by, action: 'organisation_saved', object: ['organisation', id], before, after: { name } })
  return !old
}

export async function removeOrganisation(
  { connection, note, by }: Recording,
  { id, name }: KeptOrganisation,
): Promise<void> {
  await connection.run(deleteSql, { id })
  note({ by, action: 'organisation_removed', object: ['organisation', id], before: { name } })
}
