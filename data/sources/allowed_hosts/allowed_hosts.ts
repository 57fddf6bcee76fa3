// The hosts from which an administrator lets sources be fetched; none at first.
import { z } from 'zod'
import type { Asked, Recording } from '../../accounts/recording.ts'
import { sqlFile } from '../../database/sql_file.ts'

const hostsSql = sqlFile(import.meta.url, './allowed_hosts.sql')
const insertSql = sqlFile(import.meta.url, './insert_host.sql')
const deleteSql = sqlFile(import.meta.url, './delete_host.sql')

const hostRow = z.object({ host: z.string(), allowed_at: z.string(), allowed_by: z.string() })
export type AllowedHost = z.infer<typeof hostRow>

export async function allowedHosts(asked: Asked): Promise<AllowedHost[]> {
  return asked.rows(hostsSql, {}, hostRow)
}

/** Whether it is new. */
export async function allowHost({ connection, note, by, now }: Recording, host: string): Promise<boolean> {
  const known = await allowedHosts(connection)
  if (known.some((one) => one.host === host)) return false
  await connection.run(insertSql, { host, now: now.toISOString(), by: by.actor })
  note({ by, action: 'allowed_host_added', object: ['allowed_host', host], after: { host } })
  return true
}

/** Whether it was allowed. */
export async function disallowHost({ connection, note, by }: Recording, host: string): Promise<boolean> {
  const known = await allowedHosts(connection)
  if (!known.some((one) => one.host === host)) return false
  await connection.run(deleteSql, { host })
  note({ by, action: 'allowed_host_removed', object: ['allowed_host', host], before: { host } })
  return true
}
