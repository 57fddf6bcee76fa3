// A crash between a file and its row, or between the end of a row and of its file, leaves a file that nobody can reach.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sqlFile } from '../database/sql_file.ts'
import type { Installation } from '../deliveries/delivery.ts'

const idsSql = sqlFile(import.meta.url, './attachment_ids.sql')

/** Only while nothing can be coming in. */
export async function clearLeftovers({
  database,
  folder,
}: Pick<Installation, 'database' | 'folder'>): Promise<void> {
  const rows = await database.rows(idsSql, {}, z.object({ id: z.string() }))
  const known = new Set(rows.map(({ id }) => id))
  for (const name of await readdir(folder.attachments))
    if (!known.has(name)) await rm(join(folder.attachments, name), { force: true })
}
