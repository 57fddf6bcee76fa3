// How organisations publish: with four eyes or not, and what the catalogue says of them. Without a row the defaults hold.
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { publisherSettings } from '../../../api/contract/catalogue/publishing.ts'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const publishersSql = sqlFile(import.meta.url, './publishers.sql')
const deleteSql = sqlFile(import.meta.url, './delete_publisher.sql')
const insertSql = sqlFile(import.meta.url, './insert_publisher.sql')

export type PublisherSettings = z.infer<typeof publisherSettings>

export async function publishers(
  asked: Asked,
  organisation_id: string | null = null,
): Promise<PublisherSettings[]> {
  return asked.rows(publishersSql, { organisation_id }, publisherSettings)
}

/** Undefined where there is no such organisation. */
export async function savePublisher(
  { connection, note, by }: Recording,
  settings: PublisherSettings,
): Promise<PublisherSettings | undefined> {
  const { organisation_id, ...after } = settings
  const [found] = await publishers(connection, organisation_id)
  if (!found) return undefined
  const { organisation_id: _, ...before } = found
  note({ by, action: 'publisher_saved', object: ['organisation', organisation_id], before, after })
  if (isDeepStrictEqual(before, after)) return found
  await connection.run(deleteSql, { organisation_id })
  await connection.run(insertSql, { ...settings })
  return settings
}
