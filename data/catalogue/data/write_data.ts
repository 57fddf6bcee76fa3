// Data that was read becomes the layer's: its row, and the table or file in which it lies, in one transaction.
import type { DataColumn } from '../../../api/contract/catalogue/layer_description.ts'
import type { DataFacts, PersonalFinding } from '../../../api/contract/catalogue/publishing.ts'
import type { Recording } from '../../accounts/recording.ts'
import type { Connection } from '../../database/connection.ts'
import { sqlFile } from '../../database/sql_file.ts'

const findingsSql = sqlFile(import.meta.url, './write_findings.sql')

export type Storing = { readonly layer_id: string; readonly made_at: Date; readonly made_by: string }

/** A file that was read, of whichever kind; nothing of it is in the database yet. */
export type NewData = Readonly<Pick<DataFacts, 'kind' | 'file_name' | 'file_bytes' | 'rows'>> & {
  readonly columns: readonly DataColumn[]
  readonly findings: readonly PersonalFinding[]
  /** Writes its row and what holds its rows, and gives back its id. */
  store(connection: Connection, storing: Storing): Promise<string>
}

/** The id of the data. */
export async function writeData(
  { connection, by, now }: Recording,
  layer_id: string,
  { findings, store }: NewData,
): Promise<string> {
  const id = await store(connection, { layer_id, made_at: now, made_by: by.actor })
  await connection.run(findingsSql, { id, findings: JSON.stringify(findings) })
  return id
}
