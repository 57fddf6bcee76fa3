// Kept files that nothing needs any more are removed: after the transaction that dropped their data, so that no crash leaves data without its file.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { sqlFile } from '../../database/sql_file.ts'
import type { Installation } from '../../deliveries/delivery.ts'
import { forgetRasters } from '../../raster/forget_rasters.ts'
import { isUnderWay } from './files_under_way.ts'

const neededSql = sqlFile(import.meta.url, './needed_file.sql')
const neededRow = z.object({ is_needed: z.boolean() })

export async function forgetFiles(
  { database, folder }: Pick<Installation, 'database' | 'folder'>,
  files: readonly string[],
): Promise<void> {
  for (const file_sha256 of new Set(files)) {
    const [found] = await database.rows(neededSql, { file_sha256 }, neededRow)
    if (found?.is_needed || isUnderWay(file_sha256)) continue
    await rm(join(folder.files, file_sha256), { force: true })
  }
  await forgetRasters({ database, folder })
}
