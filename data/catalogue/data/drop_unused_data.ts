// Data that no version has: its table goes in the transaction, its file afterwards (forget_files.ts).
import { z } from 'zod'
import { dataFacts } from '../../../api/contract/catalogue/publishing.ts'
import type { Recording } from '../../accounts/recording.ts'
import { filledSql } from '../../database/filled_sql.ts'
import { quotedIdentifier, sqlFile } from '../../database/sql_file.ts'

const unusedSql = sqlFile(import.meta.url, './unused_data.sql')
const dropSql = sqlFile(import.meta.url, './drop_table.sql')
const deleteSql = sqlFile(import.meta.url, './delete_data.sql')
const unusedRow = z.object({ id: z.string(), kind: dataFacts.shape.kind, file_sha256: z.string() })

/** The files that may not be needed any more, by their SHA-256. */
export async function dropUnusedData({ connection }: Recording, layer_id: string): Promise<string[]> {
  const unused = await connection.rows(unusedSql, { layer_id }, unusedRow)
  for (const { id, kind } of unused) {
    if (kind !== 'raster') await connection.run(filledSql(dropSql, { table: quotedIdentifier(id) }))
    await connection.run(deleteSql, { id })
  }
  return unused.map(({ file_sha256 }) => file_sha256)
}
