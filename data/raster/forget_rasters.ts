// Files of rasters that no data has any more are removed: after the transaction that dropped it, so that no crash leaves data without its file.
import { readdir, rm } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { z } from 'zod'
import { sqlFile } from '../database/sql_file.ts'
import type { Installation } from '../deliveries/delivery.ts'
import { isUnderWay } from './rasters_under_way.ts'

const idsSql = sqlFile(import.meta.url, './raster_ids.sql')
const idRow = z.object({ id: z.string() })

export async function forgetRasters({
  database,
  folder,
}: Pick<Installation, 'database' | 'folder'>): Promise<void> {
  const names = await readdir(folder.rasters)
  if (names.length === 0) return
  const ids = new Set((await database.rows(idsSql, {}, idRow)).map(({ id }) => id))
  for (const name of names) {
    const { name: id } = parse(name)
    if (!ids.has(id) && !isUnderWay(id)) await rm(join(folder.rasters, name), { force: true })
  }
}
